import type { Fix } from "../scanner/engine";
import { isTextarea, read, type Reading } from "./read";
import { rangeOf } from "./paint";
import { select } from "./select";

/** What became of a fix: it stands in the draft, or a sentence says why it does not. */
export type Outcome = { landed: true } | { landed: false; message: string; byHand: boolean };

/** Editors answer within a frame or two; this is when waiting stops being polite. */
const PATIENCE_MS = 500;
/** The time that Draft has been seen to need when the selection was already in place. */
const SETTLE_MS = 60;

/** Replaces words of the draft through the editor's own input path, and reads the result back. */
export async function apply(element: HTMLElement, draft: string, fix: Fix): Promise<Outcome> {
  const before = read(element);
  if (before.text !== draft) return failed("The draft has changed since; nothing was replaced.");
  const expected = draft.slice(0, fix.start) + fix.replacement + draft.slice(fix.end);

  element.focus({ preventScroll: true });
  const tried = isTextarea(element)
    ? intoTextarea(element, fix)
    : element.matches("[data-lexical-editor]")
      ? (await intoLexical(element, before, fix)) || (await bySelection(element, before, fix))
      : await intoOther(element, before, fix);
  if (!tried) {
    select(element, read(element), fix);
    return {
      ...failed(
        "This editor does not let the words be replaced from here. They are selected: type or paste over them.",
      ),
      byHand: true,
    };
  }
  if (await comesToRead(element, expected)) return { landed: true };

  // Where nothing came of it there is nothing to undo but the clinician's own typing.
  if (read(element).text === draft)
    return failed("The editor did not take the change; the draft is as it was.");
  undo(element);
  return (await comesToRead(element, draft))
    ? failed("The editor did not take the change as it was meant, so it was undone.")
    : failed("The editor did not take the change as it was meant. Please look the draft over.");
}

function failed(message: string): { landed: false; message: string; byHand: boolean } {
  return { landed: false, message, byHand: false };
}

function intoTextarea(element: HTMLTextAreaElement, { start, end, replacement }: Fix): boolean {
  element.setSelectionRange(start, end);
  return replacement === ""
    ? document.execCommand("delete")
    : document.execCommand("insertText", false, replacement);
}

/** Lexical reads the range and the words from the event, and keeps its undo in one step. */
async function intoLexical(
  element: HTMLElement,
  reading: Reading,
  { start, end, replacement }: Fix,
): Promise<boolean> {
  const range = rangeOf(reading, start, end);
  if (!range) return false;
  const event = new InputEvent("beforeinput", {
    inputType: "insertReplacementText",
    targetRanges: [new StaticRange(range)],
    dataTransfer: carrying(replacement),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (
    event.getTargetRanges().length === 0 ||
    event.dataTransfer?.getData("text/plain") !== replacement
  )
    return false;
  element.dispatchEvent(event);
  // In Firefox a page's script cannot read what our event carries: Lexical stops it and does nothing.
  await nextFrame();
  return read(element).text !== reading.text;
}

/** Select, let the editor notice, then type over it by the browser's own command. */
async function bySelection(element: HTMLElement, reading: Reading, edit: Fix): Promise<boolean> {
  await nextFrame();
  await selectionReaches(() => select(element, reading, edit));
  return read(element).text === reading.text && typeOver(element, edit.replacement);
}

/** Draft, and editors we do not know: select, let the editor notice, then paste. */
async function intoOther(
  element: HTMLElement,
  reading: Reading,
  { start, end, replacement }: Fix,
): Promise<boolean> {
  await nextFrame();
  await selectionReaches(() => select(element, reading, { start, end }));
  if (read(element).text !== reading.text) return false;
  if (replacement === "") return typeOver(element, replacement);
  const paste = new ClipboardEvent("paste", {
    clipboardData: carrying(replacement),
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (paste.clipboardData?.getData("text/plain") === replacement) {
    // An editor that takes the paste says so by keeping the browser from doing it as well.
    if (!element.dispatchEvent(paste)) return true;
  }
  // Gecko's synthetic paste arrives empty. Its insertText is safe within one text node only.
  return reading.inOneNode(start, end) && typeOver(element, replacement);
}

/** Types over what is selected. Nothing is no input to an editor, so words are taken out as the key for it does. */
function typeOver(element: HTMLElement, words: string): boolean {
  if (words !== "") return document.execCommand("insertText", false, words);
  return (
    press(element, { key: "Backspace", code: "Backspace", keyCode: 8 }) ||
    document.execCommand("delete")
  );
}

function carrying(text: string): DataTransfer {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  return data;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

/** Editors learn of a selection by an event that comes later; ours is heard after theirs. */
async function selectionReaches(change: () => boolean): Promise<void> {
  await new Promise<void>((resolve) => {
    const late = setTimeout(done, SETTLE_MS);
    function done(): void {
      clearTimeout(late);
      document.removeEventListener("selectionchange", done);
      resolve();
    }
    document.addEventListener("selectionchange", done);
    if (!change()) return;
  });
  await nextFrame();
}

function comesToRead(element: HTMLElement, text: string): Promise<boolean> {
  if (read(element).text === text) return Promise.resolve(true);
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => read(element).text === text && done(true));
    const late = setTimeout(() => done(read(element).text === text), PATIENCE_MS);
    function done(landed: boolean): void {
      clearTimeout(late);
      observer.disconnect();
      resolve(landed);
    }
    observer.observe(element, { childList: true, characterData: true, subtree: true });
  });
}

/** The key that undoes, since the editors keep their own history and heed no command for it. */
function undo(element: HTMLElement): void {
  const mac = navigator.platform.startsWith("Mac");
  const key = { key: "z", code: "KeyZ", keyCode: 90, ctrlKey: !mac, metaKey: mac };
  if (!press(element, key)) document.execCommand("undo");
}

/** Presses a key; says whether the editor took it, which it does by keeping the browser from doing so. */
function press(element: HTMLElement, key: KeyboardEventInit): boolean {
  return !element.dispatchEvent(
    new KeyboardEvent("keydown", { ...key, bubbles: true, cancelable: true, composed: true }),
  );
}
