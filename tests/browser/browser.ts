/** What the tests need from a browser; `chromium.ts` and `firefox.ts` each give it in their own way. */
import type { Page } from "puppeteer-core";

export type BrowserName = "chromium" | "firefox";

/** A value that survives the way into a page and back. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface LaunchOptions {
  readonly proxyPort: number;
  readonly profile: string;
  /** The unpacked extension to load; null runs the same browser without it, for comparison. */
  readonly extension: string | null;
  /** A window that a person can see. */
  readonly visible?: boolean;
}

export interface RunningBrowser {
  readonly name: BrowserName;
  newPage(): Promise<Page>;
  /**
   * Runs a function on the extension's closed shadow root, which neither the page nor an ordinary script can reach;
   * null when there is none. The function is sent as text: it must not use anything from outside itself.
   */
  inShell<T extends Json>(page: Page, look: (root: ShadowRoot) => T): Promise<T | null>;
  /** What the extension has stored, by area, read from its background; null where the browser gives no way in. */
  storage(): Promise<Json>;
  /** Removes the extension under the open pages, as an update does. */
  removeExtension(): Promise<void>;
  close(): Promise<void>;
  /** Settles when the browser is gone, because a person closed it or a test did. */
  readonly closed: Promise<void>;
}

export const shellSelector = "chaperone-shell";
