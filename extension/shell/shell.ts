import type { Place } from "../scanner/scanner";
import { part } from "./part";
import { STYLE } from "./style";

/** Events that a site must not take for its own when they happen in the shell. */
const PRIVATE = [
  "click",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "touchstart",
  "touchend",
  "wheel",
  "focusin",
  "focusout",
  "copy",
  "cut",
  "paste",
  "contextmenu",
];

/** The one element that Chaperone adds to the page, closed to the page's scripts. */
export class Shell {
  readonly host = part("chaperone-shell" as "div");
  readonly root = this.host.attachShadow({ mode: "closed" });
  readonly #summary = part("div", {
    "data-part": "summary",
    role: "status",
    "aria-live": "polite",
  });

  constructor() {
    this.root.append(this.#summary);
    for (const type of PRIVATE)
      this.root.addEventListener(type, (event) => event.stopPropagation());
    this.show();
    dress(this.root);
  }

  /** Sites that build their page anew throw out what they did not put there. */
  show(): void {
    if (!this.host.isConnected) document.documentElement.append(this.host);
  }

  setPlace(place: Place): void {
    this.host.dataset["scanner"] = place;
  }

  /** Said once, to those who listen to the page rather than look at it. */
  say(text: string): void {
    if (this.#summary.textContent !== text) this.#summary.textContent = text;
  }

  hasFocus(): boolean {
    return this.root.activeElement !== null;
  }

  remove(): void {
    this.host.remove();
  }
}

/** Firefox's view of the page's own objects, from a content script. */
interface PageView {
  wrappedJSObject?: { CSSStyleSheet: typeof CSSStyleSheet };
}

/** Gives the shell its look, under a page's policy against inline styles as well. */
function dress(root: ShadowRoot): void {
  const page = (window as PageView).wrappedJSObject;
  const inPage = (root as { wrappedJSObject?: ShadowRoot }).wrappedJSObject;
  if (!page || !inPage) {
    root.prepend(part("style", {}, STYLE));
    return;
  }
  // Firefox holds our style elements to the page's policy, and lets a shadow root adopt only a sheet of the page's making.
  const sheet = new page.CSSStyleSheet();
  sheet.replaceSync(STYLE);
  inPage.adoptedStyleSheets.push(sheet);
}
