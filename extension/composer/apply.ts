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
  const edit = neverEmpty(fix, draft);

  element.focus({ preventScroll: true });
  const tried = isTextarea(element)
    ? intoTextarea(element, fix)
    : element.matches("[data-lexical-editor]")
      ? (await intoLexical(element, before, edit)) || (await bySelection(element, before, edit))
      : await intoOther(element, before, edit);
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

/** An empty replacement is no input to an editor, so a neighbouring character goes out and in with it. */
function neverEmpty({ start, end, replacement }: Fix, draft: string): Omit<Fix, "label"> {
  if (replacement !== "") return { start, end, replacement };
  const after = neighbour(draft, end, 1);
  if (after) return { start, end: end + after.length, replacement: after };
  const before = neighbour(draft, start, -1);
  return { start: start - before.length, end, replacement: before };
}

/** The character (never half of one, never a line's end) before or after an offset. */
function neighbour(draft: string, at: number, direction: 1 | -1): string {
  const characters =
    direction === 1 ? [...draft.slice(at, at + 2)] : [...draft.slice(Math.max(0, at - 2), at)];
  const character = characters.at(direction === 1 ? 0 : -1) ?? "";
  return character === "\n" ? "" : character;
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
  { start, end, replacement }: Omit<Fix, "label">,
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
async function bySelection(
  element: HTMLElement,
  reading: Reading,
  edit: Omit<Fix, "label">,
): Promise<boolean> {
  await nextFrame();
  await selectionReaches(() => select(element, reading, edit));
  return (
    read(element).text === reading.text &&
    document.execCommand("insertText", false, edit.replacement)
  );
}

/** Draft, and editors we do not know: select, let the editor notice, then paste. */
async function intoOther(
  element: HTMLElement,
  reading: Reading,
  { start, end, replacement }: Omit<Fix, "label">,
): Promise<boolean> {
  await nextFrame();
  await selectionReaches(() => select(element, reading, { start, end }));
  if (read(element).text !== reading.text) return false;
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
  return reading.inOneNode(start, end) && document.execCommand("insertText", false, replacement);
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
  const key = new KeyboardEvent("keydown", {
    key: "z",
    code: "KeyZ",
    keyCode: 90,
    ctrlKey: !mac,
    metaKey: mac,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  if (element.dispatchEvent(key)) document.execCommand("undo");
}
