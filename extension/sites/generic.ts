import type { ComposerFact } from "./site";

/** For a composer that no site's data knows: marks and card as ever, the hold where a form says enough. */
export const generic: ComposerFact = {
  surface: "unknown",
  composer:
    '[contenteditable="true"]:not([role="combobox"], [role="searchbox"]), textarea:not([role="combobox"], [readonly])',
  around: ['[role="dialog"]', "form", "body"],
  post: { selectors: ['[type="submit"]'], place: "last" },
  keys: ["mod+enter"],
  photo: 'img[src^="blob:"]',
  video: 'video[src^="blob:"]',
  source: "what HTML and ARIA say a text box, a dialog and a form are",
  verified: "2026-11-23",
};
