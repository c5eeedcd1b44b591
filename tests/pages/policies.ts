/**
 * The Content-Security-Policy headers that the test server sends.
 *
 * `site` is what the site itself sends, as far as public records tell, cut to what bears on a content script: which
 * scripts and styles may run, and whether WebAssembly may. `strict` is the tightest policy under which the editors still
 * work: nothing but the page's own files, scripts by nonce, trusted types. `{nonce}` is filled in for each response.
 */
export type Site = "x" | "facebook" | "instagram";
export type PolicyName = "site" | "strict";

export interface PagePolicy {
  readonly header: string;
  /** Whether a browser that follows the page's policy lets WebAssembly run under it. */
  readonly allowsWasm: boolean;
  readonly source: string;
  /** The day of the newest record that the header rests on. */
  readonly dated: string;
}

const strict: PagePolicy = {
  header: [
    "default-src 'none'",
    "script-src 'nonce-{nonce}'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join("; "),
  allowsWasm: false,
  source: "Chosen by us: the tightest policy under which the page's own editor still works.",
  dated: "2026-11-23",
};

export const policies: Record<Site, Record<PolicyName, PagePolicy>> = {
  x: {
    site: {
      header: [
        "default-src 'self'",
        "script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "object-src 'none'",
      ].join("; "),
      allowsWasm: true,
      source:
        "Browser error logs that quote x.com's script-src; the newest one, with money.x.com in the list, has 'wasm-unsafe-eval', older ones have not.",
      dated: "2026",
    },
    strict,
  },
  facebook: {
    site: {
      header: [
        "default-src 'self' blob: data:",
        "script-src 'self' 'nonce-{nonce}' blob: 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline' data: blob:",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
      ].join("; "),
      allowsWasm: true,
      source:
        "AdGuardMV3 issue 57 (2024-03), lockdown-systems/cyd issue 467, ao/RunJavascript issue 7 (2025-07): all quote 'wasm-unsafe-eval'.",
      dated: "2025-07",
    },
    strict,
  },
  instagram: {
    site: {
      header: [
        "default-src 'self' blob: data:",
        "script-src 'self' 'nonce-{nonce}' blob: 'wasm-unsafe-eval'",
        "style-src 'self' 'unsafe-inline' data: blob:",
        "img-src 'self' blob: data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
      ].join("; "),
      allowsWasm: true,
      source:
        "Unknown: no current record was found. Facebook's is used, being the same company's; an old log (wp-instagram-widget issue 103) had 'unsafe-eval', which would allow WebAssembly as well.",
      dated: "unknown",
    },
    strict,
  },
};
