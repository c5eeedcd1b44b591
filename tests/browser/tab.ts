/** One tab of a browser under test: what a person does in it and what a person sees, the extension's own surface included. */
import type { KeyInput, Page } from "puppeteer-core";
import type { Json, RunningBrowser } from "./browser";
import type { Composer } from "./composers";
import { address, type Conditions } from "./server";
import { until } from "./until";

export interface Mark extends Record<string, string> {
  /** The highlight's name, `cg-1` or `cg-2`. */
  name: string;
  text: string;
}

export interface Card extends Record<string, Json> {
  heading: string;
  message: string;
  why: string;
  source: string;
  fixes: string[];
  /** Whether the card holds the focus. */
  focused: boolean;
}

export interface Hold extends Record<string, Json> {
  text: string;
  buttons: string[];
}

export interface Sent {
  surface: string;
  text: string;
}

export class Tab {
  /** What the page or the browser complained about. */
  readonly errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly composer: Composer,
    private readonly browser: RunningBrowser,
  ) {
    page.on("pageerror", (error) => this.errors.push(String(error)));
  }

  /** Opens the page of a composer and puts the caret into it, by the mouse as a person would. */
  static async open(
    browser: RunningBrowser,
    composer: Composer,
    conditions: Conditions,
  ): Promise<Tab> {
    const page = await browser.newPage();
    const tab = new Tab(page, composer, browser);
    await page.goto(address(composer.site, composer.path, conditions));
    // tsx compiles named functions inside those that are sent to a page into calls of this.
    await page.evaluate("globalThis.__name = (it) => it");
    if (composer.opener !== undefined) await tab.clickElement(composer.opener);
    await tab.focus();
    return tab;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async focus(): Promise<void> {
    await this.clickElement(this.composer.editor);
    await until("the composer has the focus", () => this.focused());
    // Lexical learns of the caret a moment after the browser; a key before that begins an undo step of its own.
    await this.settle();
  }

  /** Whether the caret is in the composer. */
  focused(): Promise<boolean> {
    return this.page.evaluate((editor) => {
      const active = document.activeElement;
      return active !== null && document.querySelector(editor)?.contains(active) === true;
    }, this.composer.editor);
  }

  /** Types with real key presses; a line break is the composer's own key for one. */
  async type(text: string, { delay = 0 } = {}): Promise<void> {
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.press(...this.composer.newLine);
      await this.page.keyboard.type(line, { delay });
    }
  }

  /** Presses one key, the ones before it held down: `press("Control", "Enter")`. */
  async press(...keys: readonly string[]): Promise<void> {
    const pressed = keys as readonly KeyInput[];
    for (const key of pressed) await this.page.keyboard.down(key);
    for (const key of [...pressed].reverse()) await this.page.keyboard.up(key);
  }

  /** The draft as it stands on the screen. */
  text(): Promise<string> {
    return this.page.evaluate((editor) => {
      const box = document.querySelector<HTMLElement>(editor);
      if (box === null) return "";
      if (box instanceof HTMLTextAreaElement) return box.value;
      // Each block is a line; `innerText` would count the gap between paragraphs as lines of their own.
      const blocks = [...box.querySelectorAll<HTMLElement>("[data-block], :scope > p")];
      return blocks.map((block) => block.innerText.replace(/\n$/, "")).join("\n");
    }, this.composer.editor);
  }

  /** The draft once the editor has had two frames to come to rest. */
  async settledText(): Promise<string> {
    await this.settle();
    return this.text();
  }

  private async settle(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))),
    );
  }

  /** The draft as the editor itself believes it to be. */
  model(): Promise<string> {
    return this.page.evaluate((editor) => {
      const box = document.querySelector(editor);
      return box === null ? "" : (globalThis.editorModel(box) ?? "");
    }, this.composer.editor);
  }

  sent(): Promise<Sent[]> {
    return this.page.$$eval("#sent li", (items) =>
      items.map((item) => ({
        surface: (item as HTMLElement).dataset.surface ?? "",
        text: item.textContent ?? "",
      })),
    );
  }

  /** Presses the site's post button with the mouse. */
  post(): Promise<void> {
    return this.clickElement(this.composer.button);
  }

  /** The marked words, in the order in which they stand. */
  async marks(): Promise<Mark[]> {
    if (this.composer.kind === "textarea") return (await this.overlayMarks()) ?? [];
    return this.page.evaluate((editor) => {
      const box = document.querySelector(editor);
      const all = [...CSS.highlights].flatMap(([name, highlight]) =>
        [...highlight].map((range) => ({ name, range: range as Range })),
      );
      return all
        .filter(({ range }) => box?.contains(range.startContainer) === true && !range.collapsed)
        .sort((one, other) => one.range.compareBoundaryPoints(Range.START_TO_START, other.range))
        .map(({ name, range }) => ({ name, text: range.toString() }));
    }, this.composer.editor);
  }

  private overlayMarks(): Promise<Mark[] | null> {
    return this.browser.inShell(this.page, (root) =>
      [...root.querySelectorAll<HTMLElement>('[data-part="overlay"] mark')].map((mark) => ({
        name: mark.className,
        text: mark.textContent ?? "",
      })),
    );
  }

  /** The badge's words, null while it is not shown. */
  badge(): Promise<string | null> {
    return this.browser.inShell(this.page, (root) => {
      const badge = root.querySelector<HTMLElement>('[data-part="badge"]');
      return badge === null || !badge.checkVisibility({ visibilityProperty: true })
        ? null
        : badge.innerText.trim();
    });
  }

  card(): Promise<Card | null> {
    return this.browser.inShell(this.page, (root): Card | null => {
      const card = root.querySelector<HTMLElement>('[data-part="card"]');
      if (card === null || !card.checkVisibility()) return null;
      const words = (part: string) => card.querySelector<HTMLElement>(part)?.innerText.trim() ?? "";
      return {
        heading: words('[data-part="heading"], h1, h2, h3'),
        message: words('[data-part="message"]'),
        why: words('[data-part="why"]'),
        source: words('[data-part="source"]'),
        fixes: [...card.querySelectorAll<HTMLElement>('[data-part="fix"]')].map((fix) =>
          fix.innerText.trim(),
        ),
        focused: root.activeElement !== null && card.contains(root.activeElement),
      };
    });
  }

  hold(): Promise<Hold | null> {
    return this.browser.inShell(this.page, (root): Hold | null => {
      const hold = root.querySelector<HTMLDialogElement>('[data-part="hold"]');
      if (hold === null || !hold.open) return null;
      return {
        text: hold.innerText.trim(),
        buttons: [...hold.querySelectorAll<HTMLElement>("button")].map((button) =>
          button.innerText.trim(),
        ),
      };
    });
  }

  /** Which scanner answered: "page" or "background". */
  scanner(): Promise<string | null> {
    return this.page.evaluate(
      () => document.querySelector<HTMLElement>("chaperone-shell")?.dataset.scanner ?? null,
    );
  }

  clickBadge(): Promise<void> {
    return this.clickInShell("badge", null);
  }

  /** Clicks the card's first fix, or the first whose words contain these. */
  clickFix(words: string | null = null): Promise<void> {
    return this.clickInShell("fix", words);
  }

  clickHold(words: "Post anyway" | "Back to the draft"): Promise<void> {
    return this.clickInShell("hold", words);
  }

  screenshot(file: `${string}.png`): Promise<unknown> {
    return this.page.screenshot({ path: file });
  }

  /** The buttons inside the shell, with the middle of each: the mouse can go there though no script can. */
  private async clickInShell(part: string, words: string | null): Promise<void> {
    const place = await until(`a button "${words ?? part}" to click`, async () => {
      const buttons = await this.browser.inShell(this.page, (root) =>
        [...root.querySelectorAll<HTMLElement>("button")]
          .filter((button) => button.checkVisibility())
          .map((button) => {
            const box = button.getBoundingClientRect();
            const named = button.closest<HTMLElement>("[data-part]")?.dataset.part ?? "";
            const around =
              button.parentElement?.closest<HTMLElement>("[data-part]")?.dataset.part ?? "";
            return {
              parts: [named, around],
              words: button.innerText.trim(),
              x: box.x + box.width / 2,
              y: box.y + box.height / 2,
            };
          }),
      );
      return buttons?.find(
        (button) => button.parts.includes(part) && (words === null || button.words.includes(words)),
      );
    });
    await this.page.mouse.click(place.x, place.y);
  }

  private async clickElement(selector: string): Promise<void> {
    const element = await this.page.waitForSelector(selector, { visible: true });
    await element?.click();
  }
}
