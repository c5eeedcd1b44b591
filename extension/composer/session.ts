import type { Draft, Finding, Fix, Report } from "../scanner/engine";
import type { Scanner } from "../scanner/scanner";
import { Badge } from "../shell/badge";
import { Card } from "../shell/card";
import { Overlay } from "../shell/overlay";
import type { Shell } from "../shell/shell";
import { notes } from "../shell/words";
import type { Site } from "../sites/site";
import { apply, type Outcome } from "./apply";
import { draftIn, keyOf, postButtons, type Composer } from "./composer";
import { follow } from "./follow";
import { paint, unpaint } from "./paint";
import { isTextarea, read, type Reading } from "./read";
import { remapFindings } from "./remap";
import { refocus, selectedIn, type Selected } from "./select";
import { watch } from "./watch";

/** One composer from the moment it is focused until another one is: read, scan, show. */
export class Session {
  readonly composer: Composer;
  readonly #site: Site;
  readonly #shell: Shell;
  readonly #badge: Badge;
  readonly #card: Card;
  readonly #overlay: Overlay | null;
  readonly #stops: (() => void)[];
  #scanner: Scanner | null = null;
  #reading: Reading;
  #findings: Finding[] = [];
  #known: { key: string; report: Report } | null = null;
  #asking = false;
  #askAgain = false;
  #caret: Selected | null = null;
  #over = false;

  constructor(
    composer: Composer,
    site: Site,
    shell: Shell,
    quietly: (act: () => void) => () => void,
  ) {
    this.composer = composer;
    this.#site = site;
    this.#shell = shell;
    const { element } = composer;
    this.#reading = read(element);
    this.#badge = new Badge(
      shell,
      quietly(() => void (this.#card.isOpen ? this.#card.close() : this.openCard(false))),
    );
    this.#card = new Card(shell, {
      fix: (_finding, fix) => this.#apply(fix),
      closed: (returnFocus) => {
        if (returnFocus) this.refocus();
      },
    });
    this.#overlay = isTextarea(element) ? new Overlay(shell, element) : null;
    const left = quietly(() => this.#keepCaret());
    element.addEventListener("focusout", left);
    // Firefox moves the selection to what was pressed before it takes the focus away.
    addEventListener("pointerdown", left, { capture: true });
    this.#stops = [
      () => element.removeEventListener("focusout", left),
      () => removeEventListener("pointerdown", left, { capture: true }),
      watch(
        element,
        quietly(() => this.update()),
      ),
      follow(
        element,
        quietly(() => this.#place()),
      ),
    ];
  }

  /** The engine is there, or there is another one. */
  use(scanner: Scanner): void {
    this.#scanner = scanner;
    this.#known = null;
    this.update();
  }

  /** The report for exactly this draft, where it has been read already; `undefined` where it has not. */
  known(draft: Draft): Report | undefined {
    return this.#known?.key === keyOf(draft) ? this.#known.report : undefined;
  }

  /** Reads the composer anew, after an edit. */
  update(): void {
    if (this.#over) return;
    const before = this.#reading.text;
    this.#reading = read(this.composer.element);
    const { text } = this.#reading;
    if (text !== before) this.#findings = remapFindings(before, text, this.#findings);
    if (!this.#scanner) return;
    if (this.#asking) {
      this.#askAgain = true;
      this.#show();
    } else {
      this.#scan(this.#scanner);
    }
  }

  /** By Alt+Shift+C the card takes the focus; by the badge it does not. Says whether there was one to open. */
  openCard(takeFocus: boolean): boolean {
    if (this.#findings.length === 0) {
      this.#shell.say("No notes on this draft");
      return false;
    }
    this.rememberCaret();
    this.#card.open(takeFocus);
    this.#place();
    return true;
  }

  /** Esc closes the card first; says whether there was one to close. */
  closeCard(): boolean {
    if (!this.#card.isOpen) return false;
    this.#card.close();
    return true;
  }

  /** While the focus is in the composer the caret is; a press elsewhere takes both away. */
  rememberCaret(): void {
    const { element } = this.composer;
    if (element.contains(document.activeElement)) this.#keepCaret();
  }

  refocus(): void {
    if (this.composer.element.isConnected)
      refocus(this.composer.element, read(this.composer.element), this.#caret);
  }

  end(): void {
    this.#over = true;
    for (const stop of this.#stops) stop();
    this.#overlay?.remove();
    this.#badge.remove();
    this.#card.remove();
    unpaint();
    this.#shell.say("");
  }

  #keepCaret(): void {
    const { element } = this.composer;
    this.#caret = selectedIn(element, read(element)) ?? this.#caret;
  }

  #scan(scanner: Scanner): void {
    const draft = draftIn(this.composer, this.#site, this.#reading.text);
    if (draft.text.trim() === "") return this.#answer(draft, { hold: false, findings: [] });
    const answer = scanner.scan(draft);
    if (!(answer instanceof Promise)) return this.#answer(draft, answer);
    // The marks that there are keep to their words until the background has answered.
    this.#asking = true;
    this.#show();
    answer
      .catch(() => null)
      .then((report) => {
        this.#asking = false;
        if (this.#over) return;
        if (draft.text === this.#reading.text) this.#answer(draft, report);
        if (this.#askAgain) {
          this.#askAgain = false;
          this.update();
        }
      })
      .catch(() => this.end());
  }

  #answer(draft: Draft, report: Report | null): void {
    // What could not be read is asked again at the press.
    this.#known = report && { key: keyOf(draft), report };
    this.#findings = report?.findings ?? [];
    this.#show();
  }

  #show(): void {
    const { text } = this.#reading;
    if (this.#overlay) this.#overlay.show(text, this.#findings);
    else paint(this.#reading, this.#findings);
    this.#badge.show(this.#findings);
    this.#card.show(this.#findings, text);
    this.#shell.say(
      this.#findings.length === 0 ? "" : `${notes(this.#findings.length)} on this draft`,
    );
    this.#place();
  }

  #place(): void {
    if (this.#over) return;
    this.#overlay?.place();
    if (this.#findings.length === 0) return;
    const box = this.composer.element.getBoundingClientRect();
    this.#badge.place(box, this.composer.element);
    if (!this.#card.isOpen) return;
    const buttons = postButtons(this.composer).map((button) => button.getBoundingClientRect());
    this.#card.place(box, buttons);
  }

  async #apply(fix: Fix): Promise<Outcome> {
    const inCard = this.#shell.hasFocus();
    const outcome = await apply(this.composer.element, this.#reading.text, fix);
    this.update();
    this.#keepCaret();
    // Whoever came by keyboard goes on in the card while there is something left in it.
    if (inCard && this.#card.isOpen && (outcome.landed || !outcome.byHand)) this.#card.open(true);
    return outcome;
  }
}
