import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHTML } from "linkedom";
import { read, type Point } from "../../extension/composer/read";

/** A composer holding this markup, with its reading. */
function composer(markup: string) {
  const { document } = parseHTML(`<div id="composer">${markup}</div>`);
  const root = document.getElementById("composer") as unknown as HTMLElement;
  return { root, reading: read(root) };
}

const lexical = (...paragraphs: string[]) =>
  composer(paragraphs.map((inner) => `<p dir="ltr">${inner}</p>`).join(""));
const span = (text: string) => `<span data-lexical-text="true">${text}</span>`;

const draft = (...blocks: string[]) =>
  composer(
    `<div data-contents="true">${blocks
      .map(
        (inner) =>
          `<div data-block="true"><div class="public-DraftStyleDefault-block">${inner}</div></div>`,
      )
      .join("")}</div>`,
  );
const leaf = (text: string) =>
  `<span data-offset-key="a-0-0"><span data-text="true">${text}</span></span>`;
const emptyLeaf = `<span data-offset-key="a-0-0"><br data-text="true"></span>`;

describe("read: lines", () => {
  it("an empty editor is an empty draft", () => {
    assert.equal(lexical("<br>").reading.text, "");
    assert.equal(draft(emptyLeaf).reading.text, "");
    assert.equal(composer("").reading.text, "");
  });

  it("each block is a line, an empty one too", () => {
    assert.equal(lexical(span("one"), "<br>", span("two")).reading.text, "one\n\ntwo");
    assert.equal(draft(leaf("one"), emptyLeaf, leaf("two")).reading.text, "one\n\ntwo");
    assert.equal(lexical("<br>", span("two")).reading.text, "\ntwo");
    assert.equal(lexical(span("one"), "<br>").reading.text, "one\n");
  });

  it("a break within a block is a line's end; a block's last only holds its line open", () => {
    assert.equal(lexical(`${span("one")}<br>${span("two")}`).reading.text, "one\ntwo");
    assert.equal(lexical(`${span("one")}<br><br>`).reading.text, "one\n");
    assert.equal(lexical(`${span("one")}<br><br>`, span("two")).reading.text, "one\n\ntwo");
  });

  it("pieces of a line belong together, and a no-break space is a space", () => {
    assert.equal(
      draft(leaf("Pray for ") + leaf("#Maria") + leaf("\u00a0now")).reading.text,
      "Pray for #Maria now",
    );
  });
});

describe("read: places", () => {
  const { reading } = draft(
    leaf("Saw 😀 ") + leaf("#Maria") + leaf(" at"),
    emptyLeaf,
    leaf("noon"),
  );
  const show = (point: Point | null) => point && `${point.node.textContent}|${point.offset}`;

  it("counts as JavaScript does, emoji and all", () => {
    const at = reading.text.indexOf("#Maria");
    assert.equal(show(reading.startPoint(at)), "#Maria|0");
    assert.equal(show(reading.endPoint(at)), "Saw 😀 |7");
    assert.equal(show(reading.endPoint(at + 6)), "#Maria|6");
    assert.equal(show(reading.startPoint(at + 6)), " at|0");
  });

  it("knows what lies in one node", () => {
    const at = reading.text.indexOf("#Maria");
    assert.ok(reading.inOneNode(at, at + 6));
    assert.ok(!reading.inOneNode(at - 1, at + 6));
  });

  it("has a place on an empty line", () => {
    const empty = reading.text.indexOf("\n") + 1;
    const point = reading.endPoint(empty);
    assert.equal(point?.node.childNodes[point.offset]?.nodeName, "BR");
  });

  it("finds its way back from every offset", () => {
    for (let offset = 0; offset <= reading.text.length; offset++) {
      for (const point of [reading.startPoint(offset), reading.endPoint(offset)]) {
        assert.ok(point, `offset ${offset} has a place`);
        assert.equal(reading.offsetOf(point), offset);
      }
    }
  });

  it("says so of a place elsewhere", () => {
    assert.equal(reading.offsetOf({ node: composer("x").root, offset: 0 }), null);
  });

  it("takes the places that browsers give by element and child", () => {
    const { root, reading } = lexical(span("one"), "<br>", span("two"));
    assert.equal(reading.offsetOf({ node: root, offset: 0 }), 0);
    assert.equal(reading.offsetOf({ node: root, offset: 1 }), 4);
    assert.equal(reading.offsetOf({ node: root, offset: 2 }), 5);
    assert.equal(reading.offsetOf({ node: root, offset: 3 }), reading.text.length);
  });
});
