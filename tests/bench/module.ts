/** The built module in Node: how long a report takes, by stage and as a whole. `make bench` runs it. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import * as glue from "../../pkg/chaperone_bg.js";

const bytes = await readFile(join(import.meta.dirname, "..", "..", "pkg", "chaperone_bg.wasm"));
const size = (count: number) => `${(count / 1000).toFixed(0)} kB`;
console.log(`module: ${size(bytes.length)}, ${size(gzipSync(bytes, { level: 9 }).length)} gzipped`);

const begun = performance.now();
const { instance } = await WebAssembly.instantiate(bytes, {
  "./chaperone_bg.js": glue as unknown as WebAssembly.ModuleImports,
});
glue.__wbg_set_wasm(instance.exports);
(instance.exports["__wbindgen_start"] as () => void)();
const engine = new glue.Engine(null);
const risky = "Saw Mrs. Alvarez, MRN 00482913, in clinic on March 3. ";
engine.scan({ text: risky });
console.log(`start to first report: ${(performance.now() - begun).toFixed(1)} ms`);

const drafts = {
  "280 characters, nothing to say": "Tacos at three in the morning saved us all 🌮 "
    .repeat(7)
    .slice(0, 280),
  "280 characters, 15 findings": risky.repeat(6).slice(0, 280),
  "2,000 characters":
    `${risky}${"The ward was quiet and the coffee was not bad. ".repeat(45)}`.slice(0, 2000),
  "100,000 characters": "a quiet night on the ward. ".repeat(3704),
  "100,000 times one letter": "a".repeat(100_000),
};
for (const [name, text] of Object.entries(drafts)) {
  const rounds = text.length > 50_000 ? 20 : 2000;
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    engine.scan({ text });
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? NaN).toFixed(3);
  console.log(`${name.padEnd(32)} median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`);
}
