import type { Audience, Platform, Surface } from "../scanner/engine";

/** Where a belief about a site comes from, and when somebody last saw it hold. */
export interface Belief {
  source: string;
  verified: string;
}

/** A key that posts: Enter (with Ctrl or Cmd as well), or Enter with one of them alone. */
export type PostKey = "enter" | "mod+enter";

/** How the post button is told from its neighbours: selectors in order, then words, then its place. */
export interface PostButton {
  selectors: string[];
  /** The button's words, in the languages we know. */
  texts?: string[];
  /** In any other language: the first or last button of words in the surroundings. */
  place?: "first" | "last";
}

/** One kind of composer on a site. */
export interface ComposerFact extends Belief {
  surface: Surface;
  audience?: Audience;
  /** The element one types into. */
  composer: string;
  /** Only where the address's path says so. */
  path?: RegExp;
  /** Only where the surroundings hold this. */
  near?: string;
  /** The surroundings: the first of these that encloses the composer. */
  around: string[];
  post: PostButton;
  keys: PostKey[];
  /** Signs, in the surroundings, that something is attached. */
  photo?: string;
  video?: string;
  /** The text being answered: the first of these that the surroundings hold. */
  context?: string[];
}

export interface Site {
  platform: Platform;
  /** The host itself and those under it. */
  hosts: string[];
  /** The first that fits is the one. */
  composers: ComposerFact[];
}
