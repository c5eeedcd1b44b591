import { browser } from "wxt/browser";
import { composerAt } from "./composer/composer";
import { Guard, type Held } from "./composer/guard";
import { Session } from "./composer/session";
import type { Draft, Report } from "./scanner/engine";
import { scannerInPage } from "./scanner/in-page";
import { onPolicyChange, storedPolicy } from "./scanner/policy";
import type { Scanner } from "./scanner/scanner";
import { scannerThroughBackground } from "./scanner/through-background";
import { Hold } from "./shell/hold";
import { Shell } from "./shell/shell";
import type { Site } from "./sites/site";

/**
 * Chaperone on one page. Until a composer has the focus it is four listeners that return at once; from
 * then on it reads that composer and no other. Whatever goes wrong in it, the page never notices.
 */
export class Chaperone {
  readonly #site: Site;
  readonly #guard: Guard;
  readonly #stop = new AbortController();
  #shell: Shell | null = null;
  #hold: Hold | null = null;
  #session: Session | null = null;
  #scanner: Promise<Scanner> | null = null;
  #ready: Scanner | null = null;

  constructor(site: Site) {
    this.#site = site;
    this.#guard = new Guard(site, {
      report: (draft) => this.#report(draft),
      confirm: (held) => this.#confirm(held),
      isAsking: () => this.#hold?.isOpen === true,
    });
  }

  start(): void {
    // On the window and before the page's own scripts, or a site could have posted before we are asked.
    this.#on("focusin", (event) => this.#onFocus(event));
    this.#on("click", (event) => !this.#inShell(event) && this.#guard.onClick(event));
    this.#on("submit", (event) => this.#guard.onSubmit(event));
    this.#on("keydown", (event) => this.#onKeyDown(event));
    for (const type of ["keyup", "keypress"] as const) {
      this.#on(type, (event) => this.#inShell(event) && event.stopImmediatePropagation());
    }
    onPolicyChange(this.#quietly(() => this.#engage(true)));
    this.#quietly(() => this.#open(document.activeElement))();
  }

  #onFocus(event: FocusEvent): void {
    // A site that keeps the focus inside its dialog would pull it out of the card.
    if (this.#inShell(event)) return event.stopImmediatePropagation();
    const focused = event.composedPath()[0];
    if (focused instanceof Element) this.#open(focused);
  }

  #open(focused: Element | null): void {
    const composer = focused && composerAt(this.#site, focused);
    if (!composer) {
      if (this.#session && !this.#session.composer.element.isConnected) this.#close();
      return;
    }
    this.#shell ??= new Shell();
    this.#shell.show();
    if (this.#session?.composer.element === composer.element) return;
    this.#close();
    this.#session = new Session(composer, this.#site, this.#shell, (act) => this.#quietly(act));
    this.#engage(false);
  }

  #close(): void {
    this.#session?.end();
    this.#session = null;
  }

  #engage(anew: boolean): void {
    if (!this.#session) {
      if (anew) this.#scanner = this.#ready = null;
      return;
    }
    if (anew || !this.#scanner) this.#scanner = nearestScanner();
    const asked = this.#scanner;
    asked
      .then((scanner) => {
        if (asked !== this.#scanner) return;
        this.#ready = scanner;
        this.#shell?.setPlace(scanner.place);
        this.#session?.use(scanner);
      })
      .catch(() => this.#leave());
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (this.#inShell(event)) {
      // The browser still presses the button; the site's shortcuts hear nothing.
      event.stopImmediatePropagation();
      // The Enter that posted may still be down: its repeats are not an answer.
      if (event.repeat && (event.key === "Enter" || event.key === " ")) event.preventDefault();
      if (event.key === "Escape" && this.#session?.closeCard()) event.preventDefault();
      return;
    }
    const focused = event.composedPath()[0];
    const inComposer = focused instanceof Node && this.#session?.composer.element.contains(focused);
    if (
      inComposer &&
      event.code === "KeyC" &&
      event.altKey &&
      event.shiftKey &&
      !event.ctrlKey &&
      !event.metaKey &&
      this.#session?.openCard(true)
    ) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (
      inComposer &&
      event.key === "Escape" &&
      !event.isComposing &&
      this.#session?.closeCard()
    ) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else {
      this.#guard.onKeyDown(event);
    }
  }

  #report(draft: Draft): Report | null | Promise<Report | null> {
    const known = this.#session?.known(draft);
    if (known !== undefined) return known;
    if (this.#ready) return this.#ready.scan(draft);
    // Somebody was faster than the engine's start: the guard waits for it, but not for long.
    return (this.#scanner ??= nearestScanner()).then((scanner) => scanner.scan(draft));
  }

  #confirm({ composer, drafts }: Held): Promise<boolean> {
    this.#open(composer.element);
    const shell = (this.#shell ??= new Shell());
    this.#session?.closeCard();
    this.#session?.rememberCaret();
    const findings = drafts.flatMap(({ report }) =>
      report.findings.filter(({ severity }) => severity === "high"),
    );
    this.#hold = new Hold(shell);
    return this.#hold.ask(findings).finally(this.#quietly(() => this.#session?.refocus()));
  }

  #inShell(event: Event): boolean {
    return this.#shell !== null && event.target === this.#shell.host;
  }

  #on<Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => unknown,
  ): void {
    addEventListener(
      type,
      (event) => {
        this.#quietly(() => void listener(event))();
      },
      { capture: true, signal: this.#stop.signal },
    );
  }

  /** Runs something of ours so that no error of it reaches the page. */
  #quietly(act: () => void): () => void {
    return () => {
      if (!isInstalled()) return this.#leave();
      try {
        act();
      } catch {
        // What failed once on this page is not worth trying again on every key press.
        this.#close();
      }
    };
  }

  /** The extension was updated or removed while this page stayed open: clear up and go quiet. */
  #leave(): void {
    this.#stop.abort();
    try {
      this.#close();
    } finally {
      this.#shell?.remove();
      this.#shell = null;
    }
  }
}

function isInstalled(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}

async function nearestScanner(): Promise<Scanner> {
  return (await scannerInPage(await storedPolicy())) ?? scannerThroughBackground;
}
