import type { PostButton, Site } from "./site";

const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const post: PostButton = {
  selectors: ['[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'],
  texts: ["Post", "Reply", "Post all"],
};
const photo = '[data-testid="attachments"] img, [data-testid="tweetPhoto"]';
const video = '[data-testid="attachments"] video';
// The timeline has no dialog around it; its column is the narrowest thing that holds box and tool bar.
const column = ['[data-testid="primaryColumn"]', "main", "body"];

export const x: Site = {
  platform: "x",
  hosts: ["x.com", "twitter.com"],
  composers: [
    {
      surface: "dm",
      audience: "direct",
      composer: '[data-testid="dmComposerTextInput"]',
      around: ['[data-testid="DMDrawer"]', "main", "body"],
      post: { selectors: ['[data-testid="dmComposerSendButton"]'] },
      keys: ["enter"],
      photo,
      video,
      source: "opencli twitter/reply-dm.js; that Enter sends is judged, not seen",
      verified: "2026-05",
    },
    {
      surface: "reply",
      composer: editor,
      near: '[data-testid="tweetText"]',
      around: ['[role="dialog"]'],
      post,
      keys: ["mod+enter"],
      photo,
      video,
      context: ['[data-testid="tweetText"]'],
      source: "captures of x.com/compose/post; opencli twitter/reply.js",
      verified: "2026-05",
    },
    {
      surface: "post",
      composer: editor,
      around: ['[role="dialog"]'],
      post,
      keys: ["mod+enter"],
      photo,
      video,
      source: "captures of x.com/compose/post; opencli twitter/post.js",
      verified: "2026-05",
    },
    {
      surface: "reply",
      composer: editor,
      path: /\/status\/\d+/,
      around: column,
      post,
      keys: ["mod+enter"],
      photo,
      video,
      context: [
        'article[tabindex="-1"] [data-testid="tweetText"]',
        'article [data-testid="tweetText"]',
        '[data-testid="tweetText"]',
      ],
      source: "opencli twitter/reply.js; that the post being read has tabindex -1 is judged",
      verified: "2026-05",
    },
    {
      surface: "post",
      composer: editor,
      around: column,
      post,
      keys: ["mod+enter"],
      photo,
      video,
      source: "opencli twitter/post.js; control-panel script.js",
      verified: "2026-08",
    },
    {
      surface: "post",
      composer:
        'div[data-testid^="tweetTextarea"] textarea, textarea[data-testid^="tweetTextarea"]',
      around: ['[role="dialog"]', ...column],
      post,
      keys: ["mod+enter"],
      photo,
      video,
      source: "control-panel script.js, mobile web",
      verified: "2026-08",
    },
  ],
};
