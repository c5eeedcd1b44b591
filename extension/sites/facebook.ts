import type { PostButton, Site } from "./site";

const editor = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const labelled = (...starts: string[]) =>
  starts.map((start) => `${editor}[aria-label^="${start}" i]`).join(", ");
const button = (...labels: string[]) =>
  labels
    .map((label) => `[role="button"][aria-label="${label}" i], button[aria-label="${label}" i]`)
    .join(", ");

const thread = ['form[role="presentation"]', "form", '[role="article"]', '[role="dialog"]', "body"];
const answered = ['[data-ad-rendering-role="story_message"]', '[role="article"]'];
const photo = 'img[src^="blob:"]';
const video = 'video[src^="blob:"]';

const send: PostButton = {
  selectors: [
    '#focused-state-composer-submit [role="button"]',
    button(
      "Comment",
      "Post comment",
      "Reply",
      "Answer",
      "Kommentieren",
      "Commenter",
      "Comentar",
      "Commenta",
      "Reageren",
    ),
    '[type="submit"]',
  ],
};

export const facebook: Site = {
  platform: "facebook",
  hosts: ["facebook.com"],
  composers: [
    {
      surface: "dm",
      audience: "direct",
      composer: editor,
      path: /^\/(messages|t)\//,
      around: ["form", '[role="main"]', "body"],
      post: { selectors: [button("Press enter to send", "Send")] },
      keys: ["enter"],
      photo,
      video,
      source: "public code around /messages/t/; that Enter sends is judged, not seen",
      verified: "2026-02",
    },
    {
      surface: "review-reply",
      composer: labelled(
        "Comment as",
        "Reply to",
        "Answer as",
        "Write a comment",
        "Write a reply",
        "Write a public",
      ),
      path: /\/reviews\/?$/,
      around: thread,
      post: send,
      keys: ["enter"],
      photo,
      video,
      context: answered,
      source: "judged from the route alone: no public code answers a recommendation",
      verified: "never",
    },
    {
      surface: "reply",
      composer: labelled("Reply to", "Write a reply"),
      around: thread,
      post: send,
      keys: ["enter"],
      photo,
      video,
      context: answered,
      source: "trusthuman.io facebook.content/PostScraper.ts; labels are the English ones",
      verified: "2026-02",
    },
    {
      surface: "comment",
      composer: labelled(
        "Comment as",
        "Answer as",
        "Write a comment",
        "Write a public comment",
        "Write an answer",
      ),
      around: thread,
      post: send,
      keys: ["enter"],
      photo,
      video,
      context: answered,
      source: "trusthuman.io facebook.content/PostScraper.ts; bare Enter posts",
      verified: "2026-02",
    },
    {
      // The same in any language: comments are typed in a form, a post is not.
      surface: "comment",
      composer: editor,
      around: ['form[role="presentation"]'],
      near: '#focused-state-composer-submit, [type="submit"], [role="button"]',
      post: send,
      keys: ["enter"],
      photo,
      video,
      context: answered,
      source: "public code that submits through form[role=presentation]",
      verified: "2026-02",
    },
    {
      surface: "post",
      composer: editor,
      around: ['[role="dialog"]'],
      post: {
        selectors: [
          button("Post", "Posten", "Publier", "Publicar", "Pubblica", "Plaatsen", "Share", "Next"),
        ],
        texts: ["Post", "Posten", "Publier", "Publicar", "Pubblica", "Plaatsen"],
        place: "last",
      },
      keys: ["mod+enter"],
      photo,
      video,
      source: "MultiPost dynamic/facebook.ts; that Ctrl+Enter posts is judged, not seen",
      verified: "2026-05",
    },
    {
      surface: "unknown",
      composer: editor,
      around: ["form", '[role="article"]', '[role="main"]', "body"],
      post: send,
      keys: ["enter"],
      photo,
      video,
      source:
        "outside a dialog Facebook asks for comments and messages, and Enter sends both: judged",
      verified: "never",
    },
  ],
};
