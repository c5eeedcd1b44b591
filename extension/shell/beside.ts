const GAP = 8;

interface Corner {
  left: number;
  top: number;
}

/**
 * Where a box of this size goes beside a composer: below it, above it or at a side, and where the window
 * has no room there, wherever it hides least. It never hides a button that posts if any place spares it.
 */
export function beside(
  { width, height }: { width: number; height: number },
  composer: DOMRect,
  buttons: readonly DOMRect[],
): Corner {
  const right = innerWidth - width - GAP;
  const bottom = innerHeight - height - GAP;
  const around = [composer, ...buttons];
  const edge = {
    top: Math.min(...around.map((box) => box.top)),
    bottom: Math.max(...around.map((box) => box.bottom)),
    left: Math.min(...around.map((box) => box.left)),
    right: Math.max(...around.map((box) => box.right)),
  };
  const aligned = composer.right - width;
  const places: Corner[] = [
    // The badge sits on the composer's corner: past it, too.
    { left: aligned, top: edge.bottom + GAP + 24 },
    { left: aligned, top: edge.top - height - GAP - 24 },
    { left: edge.right + GAP, top: composer.top },
    { left: edge.left - width - GAP, top: composer.top },
    { left: aligned, top: bottom },
    { left: GAP, top: bottom },
    { left: right, top: bottom },
    { left: right, top: GAP },
    { left: GAP, top: GAP },
  ].map(({ left, top }) => ({
    left: Math.max(GAP, Math.min(left, right)),
    top: Math.max(GAP, Math.min(top, bottom)),
  }));
  const hidden = ({ left, top }: Corner) => {
    const box = new DOMRect(left, top, width, height);
    const pressed = buttons.some((button) => shared(box, button) > 0);
    return (pressed ? innerWidth * innerHeight : 0) + shared(box, composer);
  };
  return places.reduce((best, place) => (hidden(place) < hidden(best) ? place : best));
}

/** The area that two boxes share, in square pixels. */
function shared(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return Math.max(0, width) * Math.max(0, height);
}
