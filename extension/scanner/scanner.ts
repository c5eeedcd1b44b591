import type { Draft, Report } from "./engine";

/** Where drafts are read: in the page's own content script, or in the background where the page forbids it. */
export type Place = "page" | "background";

export interface Scanner {
  readonly place: Place;
  /** `null` means "no report": something failed, and the post is not ours to stop. */
  scan(draft: Draft): Report | null | Promise<Report | null>;
}
