import type { BrowserName } from "./browser";

/**
 * Hosts that a browser asks for by itself, with or without an extension, and for which there is no switch: seen in runs
 * without one (Chromium 156, 2026-11-23). When they come is chance, so that a single run without the extension does not
 * show all of them.
 */
export const ownRequests: Record<BrowserName, readonly string[]> = {
  chromium: [
    "accounts.google.com", // which accounts are signed in
    "update.googleapis.com", // updates of the browser's components
    "redirector.gvt1.com", // a spelling dictionary
  ],
  firefox: [],
};
