import { isTextarea, type Reading } from "./read";

export interface Selected {
  start: number;
  end: number;
}

/** What is selected in the composer, as offsets, which outlive the editor's nodes. */
export function selectedIn(element: HTMLElement, reading: Reading): Selected | null {
  if (isTextarea(element)) return { start: element.selectionStart, end: element.selectionEnd };
  const selection = getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = reading.offsetOf({ node: selection.anchorNode, offset: selection.anchorOffset });
  const focus = reading.offsetOf({ node: selection.focusNode, offset: selection.focusOffset });
  if (anchor === null || focus === null) return null;
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Selects a stretch of the composer's text; says whether that changed the selection. */
export function select(element: HTMLElement, reading: Reading, { start, end }: Selected): boolean {
  if (isTextarea(element)) {
    element.setSelectionRange(start, end);
    return true;
  }
  const selection = getSelection();
  // A caret goes where the text before it ends; a stretch begins where its own first character stands.
  const from = start === end ? reading.endPoint(start) : reading.startPoint(start);
  const to = reading.endPoint(end);
  if (!selection || !from || !to) return false;
  if (
    selection.anchorNode === from.node &&
    selection.anchorOffset === from.offset &&
    selection.focusNode === to.node &&
    selection.focusOffset === to.offset
  )
    return false;
  selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  return true;
}

/** Gives the composer the focus back, with the caret where it was. */
export function refocus(element: HTMLElement, reading: Reading, selected: Selected | null): void {
  element.focus({ preventScroll: true });
  if (selected) select(element, reading, selected);
}
