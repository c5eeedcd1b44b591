/**
 * Calls `moved`, at most once a frame, whenever an element's box may have moved, changed size or gone.
 * Costs nothing while nothing moves. Returns what stops it.
 */
export function follow(element: Element, moved: () => void): () => void {
  const stop = new AbortController();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      moved();
      // After the frame, since observing anew makes the observer report at once.
      shifts.watch();
    });
  };
  const options = { signal: stop.signal, passive: true, capture: true };
  addEventListener("scroll", soon, options);
  addEventListener("resize", soon, options);
  const size = new ResizeObserver(soon);
  size.observe(element);
  const shifts = new Shifts(element, soon);
  shifts.watch();
  return () => {
    stop.abort();
    cancelAnimationFrame(frame);
    size.disconnect();
    shifts.stop();
  };
}

/**
 * Tells when an element moves for a reason that no event names, such as a line put in above it: an
 * observer whose window is cut to the element's very box reports as soon as the element leaves it.
 */
class Shifts {
  readonly #element: Element;
  readonly #shifted: () => void;
  #observer: IntersectionObserver | null = null;
  #box = "";

  constructor(element: Element, shifted: () => void) {
    this.#element = element;
    this.#shifted = shifted;
  }

  watch(): void {
    const { top, left, right, bottom } = this.#element.getBoundingClientRect();
    const root = document.documentElement;
    const box = [top, root.clientWidth - right, root.clientHeight - bottom, left]
      .map((side) => `${-Math.floor(side)}px`)
      .join(" ");
    if (box === this.#box) return;
    this.#box = box;
    this.#observer?.disconnect();
    if (right <= left || bottom <= top) return;
    let expected: number | null = null;
    this.#observer = new IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        expected ??= ratio;
        if (ratio !== expected) this.#shifted();
      },
      { rootMargin: box, threshold: [0, 0.25, 0.5, 0.75, 0.9, 0.99, 1] },
    );
    this.#observer.observe(this.#element);
  }

  stop(): void {
    this.#observer?.disconnect();
  }
}
