import assert from "node:assert/strict";
import { all, instagramDialogComment } from "./composers";
import { clean, held } from "./drafts";
import { suite } from "./suite";
import { until, untilEqual } from "./until";
import type { Tab } from "./tab";

const buttons = ["Post anyway", "Back to the draft"];
const boxes = [...all, instagramDialogComment];
const withKeys = boxes.filter((composer) => composer.postKeys !== null);
/** Where bare Enter posts, Enter with Ctrl does as well. */
const byEnter = withKeys.filter((composer) => composer.postKeys?.length === 1);
const outcome = (tab: Tab, text: string) => [{ surface: tab.composer.surface, text }];

/** Types as fast as the keys go and posts at once: the guard may not rely on a pause. */
async function typeAndPost(tab: Tab, text: string, post: () => Promise<void>): Promise<void> {
  await tab.type(text);
  await post();
}

async function confirm(tab: Tab): Promise<void> {
  const hold = await until("the post is held", () => tab.hold());
  assert.deepEqual([...hold.buttons].sort(), [...buttons].sort());
  assert.deepEqual(await tab.sent(), [], "nothing went out before it was confirmed");
  await tab.clickHold("Post anyway");
  await untilEqual("confirmed, it goes out", () => tab.sent(), outcome(tab, held));
  await untilEqual("the dialog is gone", () => tab.hold(), null);
}

suite("Hold", ({ onEvery }) => {
  onEvery(boxes, "a click on the post button is held once", async (tab) => {
    await typeAndPost(tab, held, () => tab.post());
    await confirm(tab);
  });

  onEvery(withKeys, "the keys that post are held once", async (tab) => {
    const keys = tab.composer.postKeys ?? [];
    await typeAndPost(tab, held, () => tab.press(...keys));
    await confirm(tab);
  });

  onEvery(byEnter, "so is Enter with Ctrl", async (tab) => {
    await typeAndPost(tab, held, () => tab.press("Control", "Enter"));
    await confirm(tab);
  });

  onEvery(all, "back to the draft: nothing goes out, and one can write on", async (tab) => {
    await typeAndPost(tab, held, () => tab.post());
    await until("the post is held", () => tab.hold());
    await tab.clickHold("Back to the draft");
    await untilEqual("the dialog is gone", () => tab.hold(), null);
    await until("the composer has the focus again", () => tab.focused());
    await tab.type("!");
    await untilEqual("the draft is as it was", () => tab.text(), `${held}!`);
    assert.deepEqual(await tab.sent(), []);
  });

  onEvery(
    all,
    "what was confirmed is not asked again when the site failed to send it",
    async (tab) => {
      await typeAndPost(tab, held, () => tab.post());
      await until("the post is held", () => tab.hold());
      await tab.clickHold("Post anyway");
      await untilEqual("the dialog is gone", () => tab.hold(), null);
      assert.equal(await tab.settledText(), held, "the draft still stands");
      assert.deepEqual(await tab.sent(), []);
      await tab.post();
      await untilEqual("the second press sends it", () => tab.sent(), outcome(tab, held));
      assert.equal(await tab.hold(), null);
    },
    { failing: "once" },
  );

  onEvery(all, "clean words go out at once, by click and by key", async (tab) => {
    await typeAndPost(tab, clean, () => tab.post());
    await untilEqual("it goes out", () => tab.sent(), outcome(tab, clean));
    assert.equal(await tab.hold(), null);
    if (tab.composer.postKeys === null) return;
    const keys = tab.composer.postKeys;
    await tab.focus();
    await typeAndPost(tab, clean, () => tab.press(...keys));
    await untilEqual("and again", async () => (await tab.sent()).length, 2);
    assert.equal(await tab.hold(), null);
  });
});
