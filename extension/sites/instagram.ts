import type { ComposerFact, PostButton, Site } from "./site";

const lexical = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';
const labelled = (...words: string[]) =>
  words.map((word) => `${lexical}[aria-label*="${word}" i]`).join(", ");
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
/** The words beside the files of a new post. */
const caption = {
  surface: "caption",
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
} satisfies Partial<ComposerFact>;
const comment = {
  surface: "comment",
  around: ["form", "section", "article", "body"],
  post: send,
  keys: ["enter"],
  context: ["h1", '[role="article"]'],
} satisfies Partial<ComposerFact>;

export const instagram: Site = {
  platform: "instagram",
  hosts: ["instagram.com"],
  composers: [
    {
      ...caption,
      composer: labelled("caption", "キャプション"),
      source:
        'opencli instagram/post.js; MultiPost: "Write a caption...", in Japanese "キャプションを入力..."',
      verified: "2026-05",
    },
    {
      ...comment,
      composer: labelled("comment"),
      source: 'KineticNexus selectors.ts, which knows "Add a comment…" on a textarea: judged',
      verified: "2026-01",
    },
    {
      // In any other language: what is answered in a dialog is in a form or beside an article, a new post in neither.
      ...comment,
      composer: `[role="dialog"] form ${lexical}, [role="dialog"] article ${lexical}`,
      source: "judged from the forms and articles in which public code finds comments",
      verified: "never",
    },
    {
      ...caption,
      composer: lexical,
      source: "opencli instagram/post.js; MultiPost: a Lexical box in a dialog",
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
      ...comment,
      composer:
        'textarea[aria-label^="Add a comment" i], textarea[placeholder*="comment" i], form textarea',
      source: "KineticNexus selectors.ts; that Enter posts is judged, not seen",
      verified: "2026-01",
    },
    {
      ...comment,
      composer: lexical,
      source: "reels are reported to take comments in an editable element: judged",
      verified: "never",
    },
  ],
};
