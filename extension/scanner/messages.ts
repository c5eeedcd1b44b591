import type { Draft } from "./engine";

/** What a page's content script may ask of the background. */
export type Ask = { ask: "module" } | { ask: "scan"; draft: Draft };

/** The engine's bytes, as text because messages in Chrome are JSON. */
export interface Module {
  base64: string;
}
