import type { Finding } from "../scanner/engine";

/** A stretch of the draft, and the words that stood there when it was found. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

/**
 * Moves spans along with one edit, taken to lie between what both texts begin with and what both end
 * with. A span that the edit touched is dropped, and so is one that does not hold its own words
 * afterwards: better no mark for a moment than a mark under the wrong word.
 */
export function remap<S extends Span>(before: string, after: string, spans: readonly S[]): S[] {
  const limit = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < limit && before[prefix] === after[prefix]) prefix++;
  let suffix = 0;
  while (
    suffix < limit - prefix &&
    before[before.length - 1 - suffix] === after[after.length - 1 - suffix]
  )
    suffix++;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    const by = span.end <= prefix ? 0 : span.start >= before.length - suffix ? shift : null;
    if (by === null) return [];
    const moved = { ...span, start: span.start + by, end: span.end + by };
    return after.slice(moved.start, moved.end) === span.quote ? [moved] : [];
  });
}

/** Moves findings along with one edit, each with those of its fixes whose words the edit left alone. */
export function remapFindings(
  before: string,
  after: string,
  findings: readonly Finding[],
): Finding[] {
  return remap(before, after, findings).map((finding) => {
    const fixes = finding.fixes.map((fix) => ({
      ...fix,
      quote: before.slice(fix.start, fix.end),
    }));
    return { ...finding, fixes: remap(before, after, fixes) };
  });
}
