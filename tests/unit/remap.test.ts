import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Finding } from "../../extension/scanner/engine";
import { remap, remapFindings, type Span } from "../../extension/composer/remap";

const spansOf = (text: string, ...words: string[]): Span[] =>
  words.map((quote) => {
    const start = text.indexOf(quote);
    return { start, end: start + quote.length, quote };
  });

const after = (before: string, now: string, ...words: string[]) =>
  remap(before, now, spansOf(before, ...words)).map(({ start, end }) => now.slice(start, end));

describe("remap", () => {
  const draft = "Saw Mrs. Alvarez on March 3";

  it("moves what stands behind an edit and leaves what stands before it", () => {
    assert.deepEqual(after(draft, "Saw Mrs. Alvarez again on March 3", "Mrs. Alvarez", "March 3"), [
      "Mrs. Alvarez",
      "March 3",
    ]);
  });

  it("drops a span whose words were edited", () => {
    assert.deepEqual(after(draft, "Saw Mrs. Alarez on March 3", "Mrs. Alvarez", "March 3"), [
      "March 3",
    ]);
  });

  it("counts in UTF-16 units, as the page does", () => {
    assert.deepEqual(after(draft, `👩‍⚕️😀 ${draft}`, "March 3"), ["March 3"]);
  });

  it("never leaves a mark under other words, whatever the edit", () => {
    // A small generator with a fixed seed: the same edits in every run.
    let state = 20261123;
    const below = (limit: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % limit;
    };
    let text = `${draft} ${draft} 😀`;
    for (let edit = 0; edit < 2000; edit++) {
      const start = below(text.length + 1);
      const end = Math.min(text.length, start + below(6));
      const now = text.slice(0, start) + "aM3 .😀".slice(0, below(8)) + text.slice(end);
      const spans = spansOf(text, "Mrs. Alvarez", "March 3", "a").filter(({ start }) => start >= 0);
      for (const span of remap(text, now, spans)) {
        assert.equal(now.slice(span.start, span.end), span.quote);
      }
      text = now.length > 20 ? now : draft;
    }
  });

  it("moves a finding's fixes with it, and drops one whose words were edited", () => {
    const now = draft.replace("Mrs. Alvarez", "a patient");
    const [date] = spansOf(draft, "March 3");
    assert.ok(date);
    const fixes = [
      {
        label: "vaguer",
        start: draft.indexOf("on March"),
        end: draft.length,
        replacement: "recently",
      },
      { label: "all of it", start: 0, end: draft.length, replacement: "" },
    ];
    const finding = { ...date, fixes } as Finding;
    const [moved] = remapFindings(draft, now, [finding]);
    assert.deepEqual(
      moved?.fixes.map(({ start, end }) => now.slice(start, end)),
      ["on March 3"],
    );
  });
});
