/** Runs the module and takes its times: the same in Node and in a page. */
import * as glue from "../../pkg/chaperone_bg.js";

export interface Measured {
  /** From the module's bytes to its first report. */
  readonly start: number;
  /** A post: the time in the middle, and the one that 95 of 100 keep under. */
  readonly median: number;
  readonly slow: number;
  /** What twice the text costs, for each long input. */
  readonly doubling: Readonly<Record<string, number>>;
}

const first = "Saw Mrs. Alvarez, MRN 00482913, in clinic on March 3. ";
const rounds = 10;

/** All times are in milliseconds. */
export async function measure(
  bytes: Uint8Array<ArrayBuffer>,
  posts: readonly string[],
  repeated: Readonly<Record<string, string>>,
): Promise<Measured> {
  const begun = performance.now();
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./chaperone_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  const engine = new glue.Engine(null);
  engine.scan({ text: first });
  const start = performance.now() - begun;

  const time = (text: string) => {
    const from = performance.now();
    engine.scan({ text });
    return performance.now() - from;
  };
  posts.forEach(time);
  const times = Array.from({ length: rounds }, () => posts.map(time))
    .flat()
    .sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? NaN;

  // Over four doublings, of which one may be where the work outgrows a cache. The best of some rounds: other work on the
  // machine can only add to a time.
  const cost = (piece: string) => {
    const [short, long] = [6250, 100_000].map((length) => piece.repeat(length / piece.length));
    let [least, most] = [Infinity, Infinity];
    for (let round = 0; round < 10 || (round < 60 && most > 40 * least); round++) {
      least = Math.min(least, time(short!));
      most = Math.min(most, time(long!));
    }
    return (most / least) ** (1 / 4);
  };
  const doubling = Object.entries(repeated).map(([name, piece]) => [name, cost(piece)] as const);
  return { start, median: at(0.5), slow: at(0.95), doubling: Object.fromEntries(doubling) };
}
