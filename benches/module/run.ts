/**
 * The built module: its size, its start and how long a report takes, in Node and in headless Chromium. `make bench` runs it.
 *
 * It fails where the module is too large or not linear; times depend on the machine, so they are only set beside their budget.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { inChromium } from "./chromium";
import { measure } from "./measure";
import { drafts, postLength, posts, repeated } from "./texts";

const budget = { gzipped: 450, start: 10, slow: 0.15, doubling: 2.6 };

const bytes = await readFile(join(import.meta.dirname, "..", "..", "pkg", "chaperone_bg.wasm"));
const short = posts(await drafts());
const gzipped = gzipSync(bytes, { level: 9 }).length / 1000;
const failures: string[] = [];

console.log(
  `module: ${(bytes.length / 1000).toFixed(0)} kB, ${gzipped.toFixed(0)} kB gzipped (at most ${budget.gzipped} kB)`,
);
if (gzipped > budget.gzipped) failures.push("The module is too large.");

const against = (time: number, most: number) =>
  time <= most ? `within ${most} ms` : `OVER ${most} ms`;

for (const [place, run] of [
  ["Node", () => measure(bytes, short, repeated)],
  ["Chromium", () => inChromium(bytes, short, repeated)],
] as const) {
  const { start, median, slow, doubling } = await run();
  console.log(`in ${place}:`);
  console.log(`  start to first report: ${start.toFixed(1)} ms (${against(start, budget.start)})`);
  console.log(
    `  ${short.length} posts of ${postLength} characters: median ${median.toFixed(3)} ms, 95th percentile ${slow.toFixed(3)} ms (${against(slow, budget.slow)})`,
  );
  const worst = Object.entries(doubling).sort(([, one], [, other]) => other - one)[0]!;
  console.log(
    `  what twice the text costs, at worst: ${worst[1].toFixed(2)}, of ${worst[0]} (at most ${budget.doubling})`,
  );
  if (worst[1] > budget.doubling) failures.push(`It is not linear in ${place}: ${worst[0]}.`);
}

for (const failure of failures) console.error(failure);
if (failures.length > 0) process.exitCode = 1;
