/** The built module, all stages of it: it does more for a post than its peers are asked for. */
import { measure } from "./peer";

await measure(async () => {
  const { readFile } = await import("node:fs/promises");
  const glue = await import("../../../pkg/chaperone_bg.js");
  const bytes = await readFile("pkg/chaperone_bg.wasm");
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./chaperone_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  const engine = new glue.Engine(null);
  const isShownName = ({ rule, severity }: { rule: string; severity: string }) =>
    rule === "phi/name" && severity !== "low";
  return {
    read: (text) => engine.scan({ text }),
    names: (text) => engine.scan({ text }).findings.some(isShownName),
  };
});
