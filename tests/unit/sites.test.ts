/** What a box on a page is taken for, and which keys post it. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseHTML } from "linkedom";
import { composerAt, posts } from "../../extension/composer/composer";
import { siteAt } from "../../extension/sites";

const lexical = (label: string) =>
  `<div id="box" contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"></div>`;

/** The box with the id `box`, as it is taken at this address. */
function taken(address: string, markup: string) {
  const { hostname, pathname } = new URL(address);
  const { document } = parseHTML(`<html><body>${markup}</body></html>`);
  Object.assign(globalThis, { document, location: { pathname } });
  const composer = composerAt(siteAt(hostname), document.getElementById("box") as never);
  const key = (more: object) =>
    composer !== null &&
    posts(composer, {
      ...{ key: "Enter", isComposing: false, shiftKey: false, altKey: false },
      ...{ ctrlKey: false, metaKey: false, ...more },
    } as KeyboardEvent);
  return {
    surface: composer?.fact.surface,
    keys: { enter: key({}), ctrl: key({ ctrlKey: true }), shift: key({ shiftKey: true }) },
  };
}

const always = { enter: true, ctrl: true, shift: false };
const withCtrl = { enter: false, ctrl: true, shift: false };
const never = { enter: false, ctrl: false, shift: false };

describe("sites: what a box is", () => {
  const instagram = "https://www.instagram.com/";
  for (const [what, address, markup, surface, keys] of [
    [
      "Instagram's caption",
      instagram,
      `<div role="dialog" aria-label="Create new post">${lexical("Write a caption...")}</div>`,
      "caption",
      never,
    ],
    [
      "Instagram's caption in Japanese",
      instagram,
      `<div role="dialog">${lexical("キャプションを入力...")}</div>`,
      "caption",
      never,
    ],
    [
      "Instagram's caption in a language that we do not know, over messages",
      `${instagram}direct/t/1`,
      `<div role="dialog">${lexical("Kuvateksti…")}</div>`,
      "caption",
      never,
    ],
    [
      "a comment in a dialog on Instagram",
      `${instagram}p/1`,
      `<div role="dialog">${lexical("Add a comment…")}</div>`,
      "comment",
      always,
    ],
    [
      "a comment in a dialog, in a language that we do not know",
      `${instagram}p/1`,
      `<div role="dialog"><article><p>Hei</p><form>${lexical("Kirjoita jotain…")}</form></article></div>`,
      "comment",
      always,
    ],
    [
      "a message on Instagram",
      `${instagram}direct/t/1`,
      `<main>${lexical("Message")}</main>`,
      "dm",
      always,
    ],
    [
      "Facebook's post",
      "https://www.facebook.com/",
      `<div role="dialog"><form>${lexical("What's on your mind?")}</form></div>`,
      "post",
      withCtrl,
    ],
    [
      "Facebook's comment",
      "https://www.facebook.com/",
      `<form role="presentation">${lexical("Comment as Riverside Demo Clinic")}</form>`,
      "comment",
      always,
    ],
  ] as const) {
    it(`${what} is a ${surface}`, () => {
      assert.deepEqual(taken(address, markup), { surface, keys });
    });
  }
});
