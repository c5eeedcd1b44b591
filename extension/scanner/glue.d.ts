/** The glue that wasm-bindgen writes for bundlers, here with an instance that we supply ourselves. */
declare module "*/pkg/chaperone_bg.js" {
  type Draft = import("../../pkg/chaperone").Draft;
  type Policy = import("../../pkg/chaperone").Policy;
  type Report = import("../../pkg/chaperone").Report;

  export class Engine {
    constructor(policy?: Policy | null);
    scan(draft: Draft): Report;
    /** Gives up the pointer without freeing what it points to. */
    __destroy_into_raw(): number;
  }
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}
