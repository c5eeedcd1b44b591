import { markName } from "../composer/paint";
import type { Finding } from "../scanner/engine";
import { part } from "./part";
import type { Shell } from "./shell";

/** What decides where a textarea's words stand. */
const MIRRORED = [
  "font",
  "font-kerning",
  "font-feature-settings",
  "font-variant-ligatures",
  "letter-spacing",
  "word-spacing",
  "line-height",
  "text-align",
  "text-indent",
  "text-transform",
  "text-rendering",
  "tab-size",
  "direction",
  "white-space",
  "word-break",
  "overflow-wrap",
  "padding-top",
  "padding-right",
  "padding-bottom",
  "padding-left",
  "border-radius",
];

/** The marks of a textarea, whose words no highlight can reach: the same text laid over it, unseen but for its lines. */
export class Overlay {
  readonly #textarea: HTMLTextAreaElement;
  readonly #text = part("div");
  readonly #frame = part("div", { "data-part": "overlay", "aria-hidden": "true" }, this.#text);

  constructor(shell: Shell, textarea: HTMLTextAreaElement) {
    this.#textarea = textarea;
    shell.root.prepend(this.#frame);
    this.place();
  }

  show(text: string, findings: readonly Finding[]): void {
    const marked = findings
      .filter((finding) => markName(finding))
      .toSorted((a, b) => a.start - b.start);
    const children: (Node | string)[] = [];
    let at = 0;
    for (const finding of marked) {
      if (finding.start < at) continue;
      children.push(
        text.slice(at, finding.start),
        part("mark", { class: markName(finding) ?? "" }, text.slice(finding.start, finding.end)),
      );
      at = finding.end;
    }
    // A last line's end would fold away without something after it.
    this.#text.replaceChildren(...children, `${text.slice(at)}\u200b`);
    this.#frame.hidden = marked.length === 0;
    this.place();
  }

  place(): void {
    const area = this.#textarea;
    const box = area.getBoundingClientRect();
    const style = getComputedStyle(area);
    const frame = this.#frame.style;
    frame.left = `${box.left + area.clientLeft}px`;
    frame.top = `${box.top + area.clientTop}px`;
    frame.width = `${area.clientWidth}px`;
    frame.height = `${area.clientHeight}px`;
    frame.clipPath = clip(area, box);
    for (const property of MIRRORED)
      this.#text.style.setProperty(property, style.getPropertyValue(property));
    this.#text.style.width = `${area.clientWidth}px`;
    this.#text.style.whiteSpace = style.whiteSpace === "nowrap" ? "pre" : "pre-wrap";
    this.#text.style.transform = `translate(${-area.scrollLeft}px, ${-area.scrollTop}px)`;
  }

  remove(): void {
    this.#frame.remove();
  }
}

/** Cuts the overlay to what the textarea's scrolling ancestors let one see of it. */
function clip(area: Element, box: DOMRect): string {
  let { top, right, bottom, left } = box;
  for (let ancestor = area.parentElement; ancestor; ancestor = ancestor.parentElement) {
    if (
      getComputedStyle(ancestor).overflow === "visible" ||
      ancestor === document.body ||
      ancestor === document.documentElement
    )
      continue;
    const seen = ancestor.getBoundingClientRect();
    top = Math.max(top, seen.top);
    left = Math.max(left, seen.left);
    right = Math.min(right, seen.right);
    bottom = Math.min(bottom, seen.bottom);
  }
  return `inset(${[top - box.top, box.right - right, box.bottom - bottom, left - box.left].map((side) => `${side}px`).join(" ")})`;
}
