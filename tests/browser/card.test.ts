import assert from "node:assert/strict";
import { all, facebookPost, instagramComment, oneEach, xPost } from "./composers";
import { clean, demo, demoMarks, demoMended } from "./drafts";
import { suite } from "./suite";
import { until, untilEqual } from "./until";
import type { Tab } from "./tab";

async function typeDemo(tab: Tab): Promise<void> {
  await tab.type(demo);
  await untilEqual("each risky word is marked", () => tab.marks(), demoMarks);
}

const shown = (tab: Tab) => until("the card is shown", () => tab.card());

/** Each kind of editor. */
const editors = [xPost, facebookPost, instagramComment];

/** Drafts whose fix takes out all that a line, or the box, holds. */
const emptied = [
  ["a line", "The form\nMRN 00482913\nis lost", "The form\n\nis lost"],
  ["the last line", "The form is lost\nMRN 00482913", "The form is lost\n"],
  ["the box", "MRN 00482913", ""],
] as const;

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

  onEvery(oneEach, "with nothing to show, its key is the page's", async (tab) => {
    await tab.type(clean);
    await tab.page.evaluate(() =>
      document.addEventListener("keydown", (event) => {
        if (event.code === "KeyC")
          document.title = `heard${event.defaultPrevented ? " too late" : ""}`;
      }),
    );
    await tab.press("Alt", "Shift", "C");
    assert.equal(await tab.page.title(), "heard");
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

  for (const [where, before, after] of emptied) {
    onEvery(editors, `a fix can empty ${where}`, async (tab) => {
      await tab.type(before);
      await untilEqual("the number is marked", () => tab.marks(), [
        { name: "cg-1", text: "00482913" },
      ]);
      await tab.clickBadge();
      await shown(tab);
      await tab.clickFix("Take it out");
      await untilEqual("the words are gone", () => tab.text(), after);
      await untilEqual("to the editor, too", () => tab.model(), after);
      await tab.focus();
      await tab.press("Control", "z");
      await untilEqual("undo brings the words back", () => tab.text(), before);
      await untilEqual("to the editor, too", () => tab.model(), before);
      await tab.press("Control", "End");
      await tab.type("!");
      await untilEqual("one can write on", () => tab.model(), `${before}!`);
    });
  }

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
