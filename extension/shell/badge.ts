import type { Finding } from "../scanner/engine";
import type { Shell } from "./shell";
import { button } from "./part";
import { notes } from "./words";

const GAP = 4;
const PRESSABLE =
  'button, a, input, select, textarea, label, [role="button"], [role="link"], [role="tab"], [contenteditable="true"]';

/** How many notes there are, at the corner of the composer where it covers nothing one could press. */
export class Badge {
  readonly element: HTMLButtonElement;
  readonly #shell: Shell;

  constructor(shell: Shell, open: () => void) {
    this.#shell = shell;
    this.element = button(
      { "data-part": "badge", "aria-keyshortcuts": "Alt+Shift+C", hidden: "" },
      open,
    );
    // Pressing it must not take the caret out of the draft.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    shell.root.append(this.element);
  }

  show(findings: readonly Finding[]): void {
    const shown = findings.filter(({ severity }) => severity !== "low");
    this.element.hidden = shown.length === 0;
    this.element.textContent = notes(shown.length);
    this.element.title = "What could identify someone in this draft (Alt+Shift+C)";
    this.element.dataset["severity"] = shown.some(({ severity }) => severity === "high")
      ? "high"
      : "medium";
  }

  /** At the composer's right: below it, above it, or within its corner. */
  place(box: DOMRect, composer: Element): void {
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.min(Math.max(box.right - width, GAP), innerWidth - width - GAP);
    const tops = [
      box.bottom + GAP,
      box.top - height - GAP,
      box.bottom - height - GAP,
      box.top + GAP,
    ];
    const inside = (top: number) => top >= GAP && top + height <= innerHeight - GAP;
    const free = tops
      .filter(inside)
      .find((top) => !this.#covers(left, top, width, height, composer));
    const top =
      free ?? Math.min(Math.max(box.bottom - height - GAP, GAP), innerHeight - height - GAP);
    this.element.style.left = `${left}px`;
    this.element.style.top = `${top}px`;
    // A composer scrolled out of sight takes its badge along.
    this.element.style.visibility =
      box.bottom < 0 || box.top > innerHeight || box.width === 0 ? "hidden" : "";
  }

  remove(): void {
    this.element.remove();
  }

  #covers(left: number, top: number, width: number, height: number, composer: Element): boolean {
    return [left, left + width / 2, left + width].some((x) =>
      [top, top + height].some((y) => {
        const under = document
          .elementsFromPoint(x, y)
          .find((element) => element !== this.#shell.host);
        const pressable = under?.closest(PRESSABLE);
        return !!pressable && pressable !== composer && !pressable.contains(composer);
      }),
    );
  }
}
