import assert from "node:assert/strict";
import { policies } from "../pages/policies";
import { all, oneEach } from "./composers";
import { clean, demo, demoMarks } from "./drafts";
import { suite } from "./suite";
import { chosenBrowser } from "./world";
import { untilEqual } from "./until";

suite("Marks", ({ onEvery }) => {
  onEvery(all, "the risky words are marked while typing, and only they", async (tab, policy) => {
    const half = "Saw Mrs. Alvarez, MRN 00482913";
    await tab.type(half, { delay: 5 });
    await untilEqual(
      "half-way, what stands there is marked",
      () => tab.marks(),
      demoMarks.slice(0, 2),
    );
    await tab.type(demo.slice(half.length), { delay: 5 });
    await untilEqual("each risky word is marked", () => tab.marks(), demoMarks);
    assert.equal(await tab.text(), demo);
    assert.equal(await tab.model(), demo);

    const inPage = chosenBrowser() === "firefox" || policies[tab.composer.site][policy].allowsWasm;
    assert.equal(await tab.scanner(), inPage ? "page" : "background");
    assert.deepEqual(tab.errors, [], "nothing on the page complains");
  });

  onEvery(all, "marks stay with their words when the text before them changes", async (tab) => {
    await tab.type(demo);
    await untilEqual("each risky word is marked", () => tab.marks(), demoMarks);
    await tab.press("Control", "Home");
    await tab.type("😀 #Tag: ");
    await untilEqual("the text is there", () => tab.text(), `😀 #Tag: ${demo}`);
    await untilEqual("the marks moved along", () => tab.marks(), demoMarks);
    await tab.type("first line\n");
    await untilEqual("the line is there", () => tab.text(), `😀 #Tag: first line\n${demo}`);
    await untilEqual("the marks went to the next line", () => tab.marks(), demoMarks);
    for (let key = 0; key < "first line\n".length; key++) await tab.press("Backspace");
    await untilEqual("the line is gone", () => tab.text(), `😀 #Tag: ${demo}`);
    await untilEqual("the marks came back", () => tab.marks(), demoMarks);
  });

  onEvery(oneEach, "a mark goes when its words go, and clean words have none", async (tab) => {
    await tab.type(`${clean}. her SSN is 987-65-4321`);
    await untilEqual("the number is marked", () => tab.marks(), [
      { name: "cg-1", text: "987-65-4321" },
    ]);
    await tab.press("Backspace");
    await untilEqual("the mark is gone", () => tab.marks(), []);
    await untilEqual("and so is the badge", () => tab.badge(), null);
  });
});
