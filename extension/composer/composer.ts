import type { Attachment, Draft } from "../scanner/engine";
import type { ComposerFact, PostKey, Site } from "../sites/site";
import { read } from "./read";

/** A place on the page where one writes, and what the site's data says about it. */
export interface Composer {
  element: HTMLElement;
  fact: ComposerFact;
  around: Element;
}

const BUTTON = 'button, [role="button"], input[type="submit"]';

/** The composer that this node is, or is inside of. */
export function composerAt(site: Site, node: Element): Composer | null {
  for (const fact of site.composers) {
    if (fact.path && !fact.path.test(location.pathname)) continue;
    const element = node.closest<HTMLElement>(fact.composer);
    if (!element) continue;
    const around = enclosing(element, fact.around);
    if (!around || (fact.near && !around.querySelector(fact.near))) continue;
    return { element, fact, around };
  }
  return null;
}

export function buttonAround(pressed: Element): Element | null {
  return pressed.closest(BUTTON);
}

/** The composers that pressing this would post: the nearest ones, where it is their post button. */
export function composersPostedBy(site: Site, pressed: Element): Composer[] {
  const button = buttonAround(pressed);
  // Pressed in vain: the site itself sends nothing.
  if (!button || button.matches('[aria-disabled="true"]')) return [];
  for (let ancestor = button.parentElement; ancestor; ancestor = ancestor.parentElement) {
    const composers = composersIn(site, ancestor);
    if (composers.length > 0)
      return composers.filter((composer) => postButtons(composer).includes(button));
  }
  return [];
}

export function composersIn(site: Site, ancestor: Element): Composer[] {
  const selector = site.composers.map((fact) => fact.composer).join(", ");
  return [...ancestor.querySelectorAll(selector)].flatMap(
    (element) => composerAt(site, element) ?? [],
  );
}

export function postButtons({ around, fact: { post } }: Composer): Element[] {
  for (const selector of post.selectors) {
    const found = [...around.querySelectorAll(selector)];
    if (found.length > 0) return found;
  }
  const inWords = [...around.querySelectorAll(BUTTON)].filter(
    (button) => words(button) !== "" && !button.querySelector("svg, img, i"),
  );
  const known = inWords.filter((button) => post.texts?.includes(words(button)));
  if (known.length > 0) return known;
  const placed =
    post.place === "first" ? inWords[0] : post.place === "last" ? inWords.at(-1) : undefined;
  return placed ? [placed] : [];
}

/** Whether this key, pressed in this composer, posts. */
export function posts({ element, fact }: Composer, event: KeyboardEvent): boolean {
  if (event.key !== "Enter" || event.isComposing || event.shiftKey || event.altKey) return false;
  const withModifier = event.ctrlKey || event.metaKey;
  const key: PostKey = withModifier ? "mod+enter" : "enter";
  // Where bare Enter posts, sites look at Shift alone: with Ctrl it posts as well.
  if (!fact.keys.includes(key) && !fact.keys.includes("enter")) return false;
  // With a list of names open under the caret, Enter takes one of them.
  const suggestion = !withModifier && element.getAttribute("aria-activedescendant");
  return !(suggestion && document.getElementById(suggestion));
}

/** The draft as the engine wants it: the text, and what the page shows about where it would go. */
export function draftIn(
  { element, fact, around }: Composer,
  site: Site,
  text = read(element).text,
): Draft {
  const attachments: Attachment[] = [];
  if (fact.photo && around.querySelector(fact.photo)) attachments.push("photo");
  if (fact.video && around.querySelector(fact.video)) attachments.push("video");
  return {
    text,
    platform: site.platform,
    surface: fact.surface,
    account: "unknown",
    audience: fact.audience ?? "unknown",
    attachments,
    context: answered(element, around, fact.context ?? []),
  };
}

/** Two drafts with the same key would get the same report. */
export function keyOf(draft: Draft): string {
  return JSON.stringify(draft);
}

function answered(element: Element, around: Element, selectors: string[]): string | null {
  // A comment's form does not hold the post that it answers; what encloses both does.
  for (let scope: Element | null = around; scope; scope = scope.parentElement) {
    for (const selector of selectors) {
      const text = scope.querySelector(selector);
      if (text && !text.contains(element)) return text.textContent?.trim() || null;
    }
    if (scope.matches('[role="article"], article, [role="dialog"], main')) break;
  }
  return null;
}

function enclosing(element: Element, selectors: string[]): Element | null {
  for (const selector of selectors) {
    const found = element.closest(selector);
    if (found) return found;
  }
  return null;
}

function words(button: Element): string {
  return (button instanceof HTMLInputElement ? button.value : (button.textContent ?? "")).trim();
}
