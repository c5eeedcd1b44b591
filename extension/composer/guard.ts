import type { Draft, Report } from "../scanner/engine";
import type { Site } from "../sites/site";
import {
  buttonAround,
  composerAt,
  composersIn,
  composersPostedBy,
  draftIn,
  keyOf,
  postButtons,
  posts,
  type Composer,
} from "./composer";
import { read } from "./read";

/** How long a post waits for the background's answer, or for the engine to start; then it goes out. */
const DEADLINE_MS = 1000;

/** What was held: the drafts and their reports, the composer they were written in. */
export interface Held {
  composer: Composer;
  drafts: { draft: Draft; report: Report }[];
}

export interface Judge {
  /** The report for exactly this draft, at once where there is one. */
  report(draft: Draft): Report | null | Promise<Report | null>;
  /** Asks the clinician; true means "post anyway". */
  confirm(held: Held): Promise<boolean>;
  /** Whether that question stands on the screen. */
  isAsking(): boolean;
}

/**
 * Stands between the clinician's press of "Post" and the site. It stops the event only when it holds the
 * post or has to wait a moment for an answer, and lets it out again whenever something goes wrong.
 */
export class Guard {
  readonly #site: Site;
  readonly #judge: Judge;
  /** What the clinician chose to post as it is: it is not asked about twice. In memory only. */
  readonly #released = new Set<string>();
  /** Our own replay of the press is not to be judged again. */
  #replaying = false;
  /** An answer is awaited, for as long as the deadline lets it. */
  #waiting = false;

  constructor(site: Site, judge: Judge) {
    this.#site = site;
    this.#judge = judge;
  }

  onClick(event: MouseEvent): void {
    const pressed = event.composedPath()[0];
    if (!(pressed instanceof Element)) return;
    this.#considerPress(event, pressed);
  }

  onKeyDown(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof HTMLElement)) return;
    // A button that is none to the browser acts on the key itself, without a click.
    if ((event.key === "Enter" || event.key === " ") && target.matches('[role="button"]'))
      return this.#considerPress(event, target);
    const composer = composerAt(this.#site, target);
    if (!composer || !posts(composer, event)) return;
    this.#consider(event, [composer], () => {
      const { key, code, keyCode, which, ctrlKey, metaKey } = event;
      const again = new KeyboardEvent("keydown", {
        key,
        code,
        keyCode,
        which,
        ctrlKey,
        metaKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      const { text } = read(composer.element);
      // A page that posts on a key keeps the browser from also typing it, as a rule; so what tells that it
      // took no notice of ours is that the draft still stands. Then its button is pressed.
      if (target.dispatchEvent(again)) this.#pressUnlessGone(composer, text);
    });
  }

  #pressUnlessGone(composer: Composer, text: string): void {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const { element } = composer;
        if (!element.isConnected || read(element).text !== text) return;
        this.#replay(() => (postButtons(composer)[0] as HTMLElement | undefined)?.click());
      }),
    );
  }

  onSubmit(event: SubmitEvent): void {
    const form = event.target;
    if (!(form instanceof HTMLFormElement)) return;
    const { submitter } = event;
    this.#consider(event, composersIn(this.#site, form), () =>
      form.requestSubmit(submitter?.isConnected ? submitter : null),
    );
  }

  #considerPress(event: Event, pressed: Element): void {
    this.#consider(event, composersPostedBy(this.#site, pressed), (composer) => {
      const button = pressed.isConnected ? buttonAround(pressed) : postButtons(composer)[0];
      (button as HTMLElement | null | undefined)?.click();
    });
  }

  #consider(event: Event, composers: Composer[], replay: (composer: Composer) => void): void {
    if (this.#replaying) return;
    const composer = composers[0];
    if (!composer) return;
    if (this.#waiting || this.#judge.isAsking()) return stop(event);

    const open = this.#open(composers);
    if (open.length === 0) return;

    const reports = open.map((draft) => this.#judge.report(draft));
    const letOut = () => this.#replay(() => replay(composer));
    if (!reports.some((report) => report instanceof Promise)) {
      const drafts = held(open, reports as (Report | null)[]);
      if (drafts.length > 0) this.#hold(event, { composer, drafts }, letOut);
      return;
    }

    stop(event);
    this.#waiting = true;
    void this.#settled(composers, open, reports)
      .catch(() => [])
      .then((drafts) => {
        this.#waiting = false;
        if (drafts.length > 0) this.#hold(null, { composer, drafts }, letOut);
        else letOut();
      })
      .catch(letOut);
  }

  /** What is not empty and not yet released of what a press would post. */
  #open(composers: Composer[]): Draft[] {
    return composers
      .map((each) => draftIn(each, this.#site))
      .filter((draft) => draft.text.trim() !== "" && !this.#released.has(releaseKey(draft)));
  }

  /** Waits for the reports. Words that were typed meanwhile would go out with the post, so they are read, too. */
  async #settled(
    composers: Composer[],
    asked: Draft[],
    reports: (Report | null | Promise<Report | null>)[],
  ): Promise<Held["drafts"]> {
    const answers = await soon(Promise.all(reports));
    const now = this.#open(composers);
    if (answers === null || now.map(keyOf).join() === asked.map(keyOf).join())
      return held(asked, answers ?? []);
    const again = await soon(Promise.all(now.map((draft) => this.#judge.report(draft))));
    return held(now, again ?? []);
  }

  #hold(event: Event | null, question: Held, letOut: () => void): void {
    const answer = this.#judge.confirm(question);
    // Only now that the question stands on the screen is the post stopped.
    if (event) stop(event);
    void answer
      .catch(() => true)
      .then((anyway) => {
        if (!anyway) return;
        for (const { draft } of question.drafts) this.#released.add(releaseKey(draft));
        letOut();
      });
  }

  #replay(act: () => void): void {
    this.#replaying = true;
    try {
      act();
    } catch {
      // The form or the button is gone, and the post with it: the draft still stands, to be sent again.
    } finally {
      this.#replaying = false;
    }
  }
}

/** The same words in the same kind of box are asked about once, whatever the page does around them. */
function releaseKey({ surface, text }: Draft): string {
  return `${surface}\n${text}`;
}

function held(drafts: Draft[], reports: (Report | null)[]): Held["drafts"] {
  return drafts.flatMap((draft, at) => {
    const report = reports[at];
    return report?.hold ? [{ draft, report }] : [];
  });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function soon<T>(answer: Promise<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, DEADLINE_MS, null);
    answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(late));
  });
}
