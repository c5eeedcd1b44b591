import * as glue from "../../pkg/chaperone_bg.js";
import type { Draft, Policy, Report } from "../../pkg/chaperone";

export type {
  Account,
  Attachment,
  Audience,
  Draft,
  Finding,
  Fix,
  Platform,
  Policy,
  Report,
  Severity,
  Surface,
} from "../../pkg/chaperone";

/** The engine whose instance the glue drives: it can drive one at a time. */
let driven: { engine: Engine; memory: WebAssembly.Memory } | null = null;

/** The engine's module, running. A panic in it costs one report and a fresh instance, never more. */
export class Engine {
  readonly #module: WebAssembly.Module;
  readonly #policy: Policy | null;
  #running: glue.Engine | null = null;

  constructor(module: WebAssembly.Module, policy: Policy | null) {
    this.#module = module;
    this.#policy = policy;
    this.#running = this.#start();
  }

  scan(draft: Draft): Report | null {
    try {
      if (driven?.engine !== this) this.#discard();
      this.#running ??= this.#start();
      return this.#running.scan(draft);
    } catch {
      this.#discard();
      return null;
    }
  }

  #start(): glue.Engine {
    const { exports } = new WebAssembly.Instance(this.#module, {
      "./chaperone_bg.js": glue as unknown as WebAssembly.ModuleImports,
    });
    // The glue keeps views of the memory before, and renews them only when it sees them detached.
    driven?.memory.grow(0);
    driven = { engine: this, memory: exports["memory"] as WebAssembly.Memory };
    glue.__wbg_set_wasm(exports);
    (exports["__wbindgen_start"] as () => void)();
    try {
      return new glue.Engine(this.#policy);
    } catch (error) {
      // A policy that the engine refuses must not leave the clinician without it.
      if (this.#policy === null || error instanceof WebAssembly.RuntimeError) throw error;
      return new glue.Engine(null);
    }
  }

  /** After a panic nothing in the instance's memory can be trusted. */
  #discard(): void {
    // The glue would otherwise free this pointer, later, in the next instance's memory.
    this.#running?.__destroy_into_raw();
    this.#running = null;
  }
}
