/**
 * Calls `changed` after every edit of one composer, in the same task as the edit, and not at all while
 * an input method is composing. Returns what stops it.
 */
export function watch(element: HTMLElement, changed: () => void): () => void {
  const stop = new AbortController();
  let composing = false;
  const edited = () => {
    if (!composing) changed();
  };
  const on = (type: string, listener: () => void) =>
    element.addEventListener(type, listener, { signal: stop.signal, passive: true });

  on("input", edited);
  on("compositionstart", () => (composing = true));
  on("compositionend", () => {
    composing = false;
    edited();
  });
  const observer = new MutationObserver(edited);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    stop.abort();
    observer.disconnect();
  };
}
