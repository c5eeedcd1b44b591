/** The composers on the test pages, and how a person uses each: what to open, where to type, how to post. */
import type { Site } from "../pages/policies";
import type { SentSurface } from "../pages/shared/sent";

export interface Composer {
  readonly name: string;
  readonly site: Site;
  readonly path: string;
  /** What to click first, where the box is behind an opener. */
  readonly opener?: string;
  readonly editor: string;
  readonly button: string;
  /** The keys that post, as on the site; null where none does. */
  readonly postKeys: readonly string[] | null;
  readonly newLine: readonly string[];
  readonly surface: SentSurface;
  readonly kind: "draft" | "lexical" | "textarea";
}

const enter = ["Enter"] as const;
const shiftEnter = ["Shift", "Enter"] as const;
const controlEnter = ["Control", "Enter"] as const;

export const xPost: Composer = {
  name: "X post",
  site: "x",
  path: "/home",
  editor: '[data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButtonInline"]',
  postKeys: controlEnter,
  newLine: enter,
  surface: "post",
  kind: "draft",
};

export const xDialog: Composer = {
  ...xPost,
  name: "X post dialog",
  opener: '[data-testid="SideNav_NewTweet_Button"]',
  editor: '[role="dialog"] [data-testid="tweetTextarea_0"]',
  button: '[data-testid="tweetButton"]',
};

export const xReply: Composer = {
  ...xPost,
  name: "X reply",
  path: "/waiting_room_demo/status/1",
  surface: "reply",
};

export const xMessage: Composer = {
  ...xPost,
  name: "X message",
  path: "/messages/1",
  editor: '[data-testid="dmComposerTextInput"]',
  button: '[data-testid="dmComposerSendButton"]',
  postKeys: enter,
  newLine: shiftEnter,
  surface: "dm",
};

export const facebookPost: Composer = {
  name: "Facebook post",
  site: "facebook",
  path: "/",
  opener: '[aria-label="Create a post"][role="button"]',
  editor: '[role="dialog"] [role="textbox"]',
  button: '[role="dialog"] [aria-label="Post"]',
  postKeys: null,
  newLine: enter,
  surface: "post",
  kind: "lexical",
};

export const facebookComment: Composer = {
  ...facebookPost,
  name: "Facebook comment",
  opener: undefined,
  editor: '[role="textbox"][aria-label^="Comment as"]',
  button: '[aria-label="Post comment"]',
  postKeys: enter,
  newLine: shiftEnter,
  surface: "comment",
};

export const instagramCaption: Composer = {
  name: "Instagram caption",
  site: "instagram",
  path: "/",
  opener: '[aria-label="New post"]',
  editor: '[role="dialog"] [role="textbox"]',
  button: '[role="dialog"] header [role="button"]',
  postKeys: null,
  newLine: enter,
  surface: "caption",
  kind: "lexical",
};

export const instagramComment: Composer = {
  ...instagramCaption,
  name: "Instagram comment",
  opener: undefined,
  editor: 'textarea[aria-label="Add a comment…"]',
  button: 'form [role="button"]',
  postKeys: enter,
  newLine: shiftEnter,
  surface: "comment",
  kind: "textarea",
};

export const instagramDialogComment: Composer = {
  ...instagramComment,
  name: "Instagram comment in a dialog",
  path: "/p/1",
  editor: '[role="dialog"] [role="textbox"]',
  button: '[role="dialog"] form [role="button"]',
  kind: "lexical",
};

export const instagramMessage: Composer = {
  ...instagramCaption,
  name: "Instagram message",
  path: "/direct/t/1",
  opener: undefined,
  editor: '[role="textbox"][aria-label="Message"]',
  button: '[aria-label="Send"]',
  postKeys: enter,
  newLine: shiftEnter,
  surface: "dm",
};

/** One public composer a site, for tests that need not go through every box. */
export const oneEach = [xPost, facebookPost, instagramCaption] as const;

export const all = [
  ...[xPost, xDialog, xReply, xMessage],
  ...[facebookPost, facebookComment],
  ...[instagramCaption, instagramComment, instagramMessage],
] as const;
