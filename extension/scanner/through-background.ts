import { browser } from "wxt/browser";
import type { Report } from "./engine";
import type { Ask } from "./messages";
import type { Scanner } from "./scanner";

/** The engine in the extension's background. Only the draft goes there, and nothing of it is kept. */
export const scannerThroughBackground: Scanner = {
  place: "background",
  async scan(draft): Promise<Report | null> {
    try {
      return (await browser.runtime.sendMessage({ ask: "scan", draft } satisfies Ask)) ?? null;
    } catch {
      return null;
    }
  },
};
