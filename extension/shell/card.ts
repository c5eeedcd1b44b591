import type { Finding, Fix } from "../scanner/engine";
import type { Outcome } from "../composer/apply";
import { beside } from "./beside";
import { button, part } from "./part";
import type { Shell } from "./shell";
import { heading } from "./words";

export interface CardActions {
  fix(finding: Finding, fix: Fix): Promise<Outcome>;
  /** The card was closed; `returnFocus` when the focus was in it. */
  closed(returnFocus: boolean): void;
}

/** Explains one finding at a time, beside the draft and never in its way. */
export class Card {
  readonly #shell: Shell;
  readonly #actions: CardActions;
  readonly #heading = part("h2", { "data-part": "heading", id: "heading", tabindex: "-1" });
  readonly #body = part("div", { "data-part": "body" });
  readonly #count = part("span");
  readonly #previous = button(
    { "data-part": "previous", "aria-label": "Previous note" },
    () => this.#turn(-1),
    "Previous",
  );
  readonly #next = button(
    { "data-part": "next", "aria-label": "Next note" },
    () => this.#turn(1),
    "Next",
  );
  readonly #footer = part("footer", {}, this.#count, this.#previous, this.#next);
  readonly #card = part("div", {
    "data-part": "card",
    role: "dialog",
    "aria-modal": "false",
    "aria-labelledby": "heading",
    popover: "manual",
  });
  #findings: readonly Finding[] = [];
  #draft = "";
  #at = 0;
  #note: Outcome | null = null;
  #byHand = "";

  constructor(shell: Shell, actions: CardActions) {
    this.#shell = shell;
    this.#actions = actions;
    const close = button({ "data-part": "close", "aria-label": "Close" }, () => this.close(), "✕");
    this.#card.append(part("header", {}, this.#heading, close), this.#body, this.#footer);
    // The pointer leaves the caret where it is; the keyboard's way in is Alt+Shift+C.
    this.#card.addEventListener("mousedown", (event) => {
      if (!(event.target instanceof Element && event.target.closest("output")))
        event.preventDefault();
    });
    shell.root.append(this.#card);
  }

  get isOpen(): boolean {
    return this.#card.matches(":popover-open");
  }

  open(takeFocus: boolean): void {
    if (this.#findings.length === 0) return;
    if (!this.isOpen) {
      this.#at = 0;
      this.#note = null;
      this.#render();
      this.#card.showPopover();
    }
    if (takeFocus) this.#heading.focus();
  }

  close(): void {
    if (!this.isOpen) return;
    const hadFocus = this.#shell.hasFocus();
    this.#card.hidePopover();
    this.#actions.closed(hadFocus);
  }

  /** Stays on the finding that is being read, wherever it has gone to. */
  show(findings: readonly Finding[], draft: string): void {
    const reading = this.#findings[this.#at];
    const same = findings.findIndex(
      ({ rule, quote }) => rule === reading?.rule && quote === reading.quote,
    );
    if (draft !== this.#draft) this.#note = null;
    this.#findings = findings;
    this.#draft = draft;
    this.#at = same >= 0 ? same : Math.min(this.#at, Math.max(0, findings.length - 1));
    if (!this.isOpen) return;
    if (findings.length === 0) this.close();
    else this.#render();
  }

  place(composer: DOMRect, buttons: readonly DOMRect[]): void {
    if (!this.isOpen) return;
    const { offsetWidth: width, offsetHeight: height } = this.#card;
    const { left, top } = beside({ width, height }, composer, buttons);
    this.#card.style.left = `${left}px`;
    this.#card.style.top = `${top}px`;
  }

  remove(): void {
    this.#card.remove();
  }

  #turn(by: number): void {
    this.#at = (this.#at + by + this.#findings.length) % this.#findings.length;
    this.#note = null;
    this.#render();
  }

  #render(): void {
    const finding = this.#findings[this.#at];
    if (!finding) return;
    const hadFocus = this.#shell.root.activeElement;
    this.#heading.textContent = heading(finding);
    this.#heading.dataset["severity"] = finding.severity;
    this.#body.replaceChildren(
      part("blockquote", { "data-part": "quote" }, finding.quote),
      part("p", { "data-part": "message" }, finding.message),
      part("p", { "data-part": "why" }, finding.why),
      part("p", { "data-part": "source" }, finding.source),
      part("div", { "data-part": "fixes" }, ...finding.fixes.map((fix) => this.#fix(finding, fix))),
    );
    if (this.#note && !this.#note.landed) this.#body.append(this.#noted(this.#note.message));
    const several = this.#findings.length > 1;
    this.#footer.hidden = !several;
    this.#count.textContent = `${this.#at + 1} of ${this.#findings.length}`;
    // A fix button that had the focus is gone; the heading is where reading begins again.
    if (hadFocus && !hadFocus.isConnected) this.#heading.focus();
  }

  #fix(finding: Finding, fix: Fix): HTMLButtonElement {
    const old = this.#draft.slice(fix.start, fix.end);
    const preview = part("small", {}, part("del", {}, old));
    if (fix.replacement !== "") preview.append(" → ", part("ins", {}, fix.replacement));
    return button(
      { "data-part": "fix" },
      () => void this.#apply(finding, fix),
      part("span", {}, fix.label),
      preview,
    );
  }

  async #apply(finding: Finding, fix: Fix): Promise<void> {
    const outcome = await this.#actions.fix(finding, fix);
    if (outcome.landed) return;
    this.#note = outcome;
    this.#byHand = outcome.byHand ? fix.replacement : "";
    this.#render();
  }

  #noted(message: string): HTMLElement {
    const note = part("div", { "data-part": "note", role: "status" }, message);
    if (this.#byHand !== "") {
      const words = this.#byHand;
      note.append(
        part("output", {}, words),
        button(
          { "data-part": "copy" },
          () => void navigator.clipboard.writeText(words).catch(() => {}),
          "Copy these words",
        ),
      );
    }
    return note;
  }
}
