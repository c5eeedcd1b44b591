/** The module as the extension runs it, with one more word in it that makes it panic. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { build } from "esbuild";
import type { Engine as RealEngine } from "../../extension/scanner/engine";

const root = join(import.meta.dirname, "..", "..");
const probe = join(root, "target", "panic-probe");

/** The extension's own `engine.ts`, with the glue of the module that can be made to panic. */
async function engineOverProbe(): Promise<typeof RealEngine> {
  const outfile = join(root, "tests", "output", "engine-over-probe.mjs");
  await build({
    entryPoints: [join(root, "extension", "scanner", "engine.ts")],
    outfile,
    bundle: true,
    format: "esm",
    plugins: [
      {
        name: "probe's glue",
        setup: ({ onResolve }) =>
          onResolve({ filter: /chaperone_bg\.js$/ }, () => ({
            path: join(probe, "chaperone_bg.js"),
          })),
      },
    ],
  });
  return ((await import(outfile)) as { Engine: typeof RealEngine }).Engine;
}

describe("The engine in the extension", () => {
  let Engine: typeof RealEngine;
  let module: WebAssembly.Module;
  before(async () => {
    Engine = await engineOverProbe();
    module = await WebAssembly.compile(await readFile(join(probe, "chaperone_bg.wasm")));
  });
  const risky = { text: "her SSN is 987-65-4321" };

  it("survives a panic: no report for that draft, and the next one is read", () => {
    const engine = new Engine(module, null);
    for (let round = 0; round < 20; round++) {
      assert.equal(engine.scan(risky)?.hold, true);
      assert.equal(engine.scan({ text: `panic-probe ${"x".repeat(round * 5000)}` }), null);
    }
    assert.equal(engine.scan(risky)?.findings[0]?.quote, "987-65-4321");
  });

  it("keeps its policy through a panic", () => {
    const engine = new Engine(module, { rules: { "phi/social-security-number": "off" } });
    assert.equal(engine.scan({ text: "panic-probe" }), null);
    assert.deepEqual(engine.scan(risky), { hold: false, findings: [] });
  });

  it("keeps two engines apart, as when the policy changes under an open page", () => {
    const before = new Engine(module, null);
    const after = new Engine(module, { rules: { "phi/social-security-number": "off" } });
    for (let round = 0; round < 3; round++) {
      assert.equal(before.scan(risky)?.hold, true);
      assert.equal(after.scan(risky)?.hold, false);
    }
  });

  it("reads on with the documented rules when the stored policy cannot be used", () => {
    const engine = new Engine(module, { rules: { "no/such-rule": "off" } });
    assert.equal(engine.scan(risky)?.hold, true);
  });

  it("gives no report for what is no draft, and goes on", () => {
    const engine = new Engine(module, null);
    assert.equal(engine.scan({} as { text: string }), null);
    assert.equal(engine.scan(risky)?.hold, true);
  });
});
