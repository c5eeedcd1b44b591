/** Whatever breaks in Chaperone, the post goes out: once, with all its words, and without a question that nobody can answer. */
import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { broken, type Breakage } from "./broken";
import {
  facebookComment,
  instagramCaption,
  instagramComment,
  instagramMessage,
  xPost,
} from "./composers";
import { clean, held } from "./drafts";
import { suite } from "./suite";
import type { Tab } from "./tab";
import { until, untilEqual } from "./until";
import { chosenBrowser, startWorld, type World } from "./world";

/** Each kind of editor; all of these can be posted by key, too. */
const editors = [xPost, facebookComment, instagramComment];

async function goesOut(tab: Tab, text: string, earlier = 0): Promise<void> {
  const expected = Array.from({ length: earlier + 1 }, () => ({
    surface: tab.composer.surface,
    text,
  }));
  await untilEqual("it goes out", () => tab.sent(), expected);
  await tab.settledText();
  assert.deepEqual(await tab.sent(), expected, "and does so once");
  assert.equal(await tab.hold(), null, "nothing is asked");
}

function postsGoOut(breakage: Breakage, draft: string): void {
  suite(
    `With ${breakage}`,
    ({ onEvery }) => {
      onEvery(editors, "a post goes out, by click and by key", async (tab) => {
        await tab.type(draft);
        assert.equal(await tab.text(), draft, "typing is undisturbed");
        await tab.post();
        await goesOut(tab, draft);
        await tab.focus();
        await tab.type(draft);
        await tab.press(...(tab.composer.postKeys ?? []));
        await goesOut(tab, draft, 1);
        assert.deepEqual(tab.errors, [], "nothing on the page complains");
      });
    },
    { extension: broken(breakage) },
  );
}

postsGoOut("a module cut off", held);
postsGoOut("a module that panics", `${held} panic-probe`);
postsGoOut("no background", held);
postsGoOut("a background that hangs", held);

suite(
  "With a background that hangs, and words typed while it is waited for",
  ({ onEvery }) => {
    onEvery(editors, "the post goes out with them", async (tab) => {
      await tab.type(held);
      await tab.press(...(tab.composer.postKeys ?? []));
      await tab.type("!");
      await goesOut(tab, `${held}!`);
    });
  },
  { extension: broken("a background that hangs") },
);

suite(
  "With a slow background",
  ({ onEvery }) => {
    onEvery(editors, "words typed while an answer is awaited are read, too", async (tab) => {
      await tab.type(held.slice(0, -1));
      await tab.press(...(tab.composer.postKeys ?? []));
      await tab.type(held.slice(-1));
      const hold = await until("the post is held", () => tab.hold());
      assert.match(hold.text, /987-65-4321/);
      assert.deepEqual(await tab.sent(), [], "nothing went out unread");
      await tab.clickHold("Post anyway");
      await untilEqual("confirmed, it goes out", () => tab.sent(), [
        { surface: tab.composer.surface, text: held },
      ]);
    });

    onEvery(editors, "clean words go out when they have been read, once", async (tab) => {
      await tab.type(clean);
      await tab.press(...(tab.composer.postKeys ?? []));
      await goesOut(tab, clean);
    });
  },
  { extension: broken("a slow background") },
);

suite("On a page that lets the browser type the Enter that sends", ({ onEvery }) => {
  onEvery(
    [facebookComment, instagramComment, instagramMessage],
    "a post is held once and goes out once",
    async (tab) => {
      await tab.type(held);
      await tab.press("Enter");
      await until("the post is held", () => tab.hold());
      assert.deepEqual(await tab.sent(), []);
      await tab.clickHold("Post anyway");
      await goesOut(tab, held);
    },
    { keys: "unprevented" },
  );
});

describe(`An extension removed under open pages, in ${chosenBrowser()}`, () => {
  let world: World;
  before(async () => {
    world = await startWorld(chosenBrowser());
  });
  after(() => world.remove());

  it("leaves them be: what would have been held goes out", { timeout: 120_000 }, async () => {
    const tabs: Tab[] = [];
    for (const composer of editors) {
      const tab = await world.open(composer, { policy: "strict" });
      tabs.push(tab);
      await tab.type(held);
      await until("the number is marked", async () => (await tab.marks()).length > 0);
    }
    await world.browser.removeExtension();
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.post();
      await goesOut(tab, held);
      // Firefox ends our script with the extension, and takes away the stylesheet that painted the marks.
      if (chosenBrowser() === "chromium") await untilEqual("no mark stays", () => tab.marks(), []);
    }
  });
});
