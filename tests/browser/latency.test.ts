/** How long it takes from a key press to the frame that shows the mark. */
import assert from "node:assert/strict";
import { oneEach } from "./composers";
import { held } from "./drafts";
import { suite } from "./suite";
import type { Tab } from "./tab";
import { until, untilEqual } from "./until";

const limits: Record<string, number> = { page: 50, background: 80 };
const keys = 100;
const number = "987-65-4321";

/** Watches from inside the page, frame by frame, for the mark to come after a key. */
async function watchMarks(tab: Tab): Promise<void> {
  await tab.page.evaluate((words) => {
    const watch = { pressed: 0, shown: false, times: [] as number[] };
    Object.assign(globalThis, { watch });
    addEventListener("keydown", (event) => (watch.pressed = event.timeStamp), { capture: true });
    const look = () => {
      const shown = [...CSS.highlights.values()].some((highlight) =>
        [...highlight].some((range) => (range as Range).toString() === words),
      );
      if (shown && !watch.shown) watch.times.push(performance.now() - watch.pressed);
      watch.shown = shown;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, number);
}

interface Watch {
  readonly shown: boolean;
  readonly times: number[];
}

const seen = (tab: Tab) =>
  tab.page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch);

/** The number's last digit comes and goes, and its mark with it. */
async function measure(tab: Tab): Promise<number[]> {
  const before = (await seen(tab)).times.length;
  for (let key = 0; key < keys; key++) {
    await tab.press("Backspace");
    await until("the mark is gone", async () => !(await seen(tab)).shown);
    await tab.press("1");
    await until("the mark is back", async () => (await seen(tab)).shown);
  }
  return (await seen(tab)).times.slice(before).sort((one, other) => one - other);
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Infinity;

suite("Latency", ({ onEvery }) => {
  onEvery(oneEach, `key to mark over ${keys} keys`, async (tab) => {
    await tab.type(held);
    await untilEqual("the number is marked", () => tab.marks(), [{ name: "cg-1", text: number }]);
    const scanner = (await tab.scanner()) ?? "none";
    const limit = limits[scanner] ?? 0;
    await watchMarks(tab);
    await until("the watch sees it", async () => (await seen(tab)).shown);

    // Other work on the machine can only add to a time, so the best of three rounds is the one that counts.
    let best = Infinity;
    for (let round = 1; round <= 3 && best > limit; round++) {
      const times = await measure(tab);
      assert.equal(times.length, keys);
      const [median, slow] = [quantile(times, 0.5), quantile(times, 0.95)];
      const place = scanner === "page" ? "in the page" : "through the background";
      console.log(
        `  ${tab.composer.name}, ${place}: median ${median.toFixed(1)} ms, 95th percentile ${slow.toFixed(1)} ms (limit ${limit} ms)`,
      );
      best = Math.min(best, slow);
    }
    assert.ok(best <= limit, `95th percentile ${best.toFixed(1)} ms, limit ${limit} ms`);
  });
});
