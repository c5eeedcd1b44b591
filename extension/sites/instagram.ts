import type { PostButton, Site } from "./site";

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const send: PostButton = {
  selectors: ['[type="submit"]', '[role="button"][aria-label="Send" i]'],
  texts: [
    "Post",
    "Send",
    "Posten",
    "Senden",
    "Publier",
    "Envoyer",
    "Publicar",
    "Enviar",
    "Pubblica",
    "Invia",
    "Plaatsen",
    "投稿する",
    "发布",
  ],
  place: "last",
};
const answered = ["h1", '[role="article"]'];

export const instagram: Site = {
  platform: "instagram",
  hosts: ["instagram.com"],
  composers: [
    {
      surface: "caption",
      composer: lexical,
      around: ['[role="dialog"]'],
      post: {
        selectors: ['[role="button"][aria-label="Share" i], button[aria-label="Share" i]'],
        texts: [
          "Share",
          "Teilen",
          "Partager",
          "Compartir",
          "Compartilhar",
          "Condividi",
          "Delen",
          "シェア",
          "分享",
        ],
        place: "first",
      },
      keys: [],
      // Nobody reaches the caption without a file, so the box itself is a sign of the photo.
      photo: `img[src^="blob:"], canvas, ${lexical}`,
      video: "video",
      source: "opencli instagram/post.js; MultiPost",
      verified: "2026-05",
    },
    {
      surface: "dm",
      audience: "direct",
      composer: `${lexical}, [contenteditable="true"][role="textbox"], textarea[placeholder*="Message" i]`,
      path: /^\/direct\//,
      around: ["form", '[role="main"]', "main", "body"],
      post: send,
      keys: ["enter"],
      photo: 'img[src^="blob:"]',
      video: 'video[src^="blob:"]',
      source: "a17-so; that Enter sends is judged, not seen",
      verified: "2026-01",
    },
    {
      surface: "comment",
      composer:
        'textarea[aria-label^="Add a comment" i], textarea[placeholder*="comment" i], form textarea',
      around: ["form", "section", "article", "body"],
      post: send,
      keys: ["enter"],
      context: answered,
      source: "KineticNexus selectors.ts; that Enter posts is judged, not seen",
      verified: "2026-01",
    },
    {
      surface: "comment",
      composer: lexical,
      around: ["form", "section", "article", "body"],
      post: send,
      keys: ["enter"],
      context: answered,
      source: "reels are reported to take comments in an editable element: judged",
      verified: "never",
    },
  ],
};
