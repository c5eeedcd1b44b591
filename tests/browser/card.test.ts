import assert from "node:assert/strict";
import { all, oneEach } from "./composers";
import { demo, demoMarks, demoMended } from "./drafts";
import { suite } from "./suite";
import { until, untilEqual } from "./until";
import type { Tab } from "./tab";

async function typeDemo(tab: Tab): Promise<void> {
  await tab.type(demo);
  await untilEqual("each risky word is marked", () => tab.marks(), demoMarks);
}

const shown = (tab: Tab) => until("the card is shown", () => tab.card());

suite("Card", ({ onEvery }) => {
  onEvery(
    oneEach,
    "the badge opens it; it says what, why, from where, and what to do",
    async (tab) => {
      await typeDemo(tab);
      assert.match((await tab.badge()) ?? "", /3/);
      assert.equal(await tab.card(), null, "no card before it is asked for");
      await tab.clickBadge();
      const card = await shown(tab);
      assert.match(card.heading, /\S/);
      assert.match(card.message, /could identify a patient/);
      assert.match(card.why, /\S+ \S+/);
      assert.match(card.source, /45 CFR 164\.514/);
      assert.match(card.fixes[0] ?? "", /a patient/);
    },
  );

  onEvery(all, "the keyboard opens it and comes back", async (tab) => {
    await typeDemo(tab);
    await tab.press("Alt", "Shift", "C");
    await until("the card has the focus", async () => (await tab.card())?.focused);
    await tab.press("Escape");
    await untilEqual("the card is closed", () => tab.card(), null);
    await until("the composer has the focus again", () => tab.focused());
    await tab.type("!");
    await untilEqual("the caret is where it was", () => tab.text(), `${demo}!`);
  });

  onEvery(all, "typing goes on undisturbed, badge or not", async (tab) => {
    await typeDemo(tab);
    await until("the badge is shown", () => tab.badge());
    await tab.type(" and more");
    assert.equal(await tab.text(), `${demo} and more`);
    assert.ok(await tab.focused());
  });

  onEvery(all, "a fix lands exactly, and undo brings the words back", async (tab) => {
    await typeDemo(tab);
    await tab.clickBadge();
    await shown(tab);
    await tab.clickFix("a patient");
    const mended = demo.replace("Mrs. Alvarez", "a patient");
    await untilEqual("the words are replaced", () => tab.text(), mended);
    await untilEqual("the editor knows of it", () => tab.model(), mended);
    await untilEqual("the other marks stay", () => tab.marks(), demoMarks.slice(1));

    await tab.focus();
    await tab.press("Control", "z");
    await untilEqual("undo brings the words back", () => tab.text(), demo);
    await untilEqual("to the editor, too", () => tab.model(), demo);
    await untilEqual("and the marks", () => tab.marks(), demoMarks);
  });

  onEvery(all, "fix after fix leaves a draft that nothing is said about", async (tab) => {
    await typeDemo(tab);
    await tab.clickBadge();
    for (let left = demoMarks.length; left > 0; left = (await tab.marks()).length) {
      await shown(tab);
      await tab.clickFix();
      await until("there are fewer marks", async () => (await tab.marks()).length < left);
    }
    await untilEqual("the draft is mended", () => tab.text(), demoMended);
    assert.equal(await tab.model(), demoMended);
    await untilEqual("the card is closed", () => tab.card(), null);
    await tab.post();
    await untilEqual("it goes out at once", () => tab.sent(), [
      { surface: tab.composer.surface, text: demoMended },
    ]);
  });
});
