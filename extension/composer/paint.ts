import type { Finding, Severity } from "../scanner/engine";
import type { Reading } from "./read";

/** Neutral names: the page can read the names of highlights. */
const NAMES = { high: "cg-1", medium: "cg-2", low: null } as const satisfies Record<
  Severity,
  string | null
>;

/** The name of a finding's mark, or `null` for one that is only listed. */
export function markName({ severity }: Finding): string | null {
  return NAMES[severity];
}

/** Marks the findings in an editor. The ranges are made anew each time: editors break those that stay. */
export function paint(reading: Reading, findings: readonly Finding[]): void {
  const ranges = new Map<string, Range[]>([
    ["cg-1", []],
    ["cg-2", []],
  ]);
  for (const finding of findings) {
    const name = markName(finding);
    const range = name && rangeOf(reading, finding.start, finding.end);
    if (range) ranges.get(name)?.push(range);
  }
  for (const [name, marked] of ranges) {
    if (marked.length > 0) CSS.highlights.set(name, new Highlight(...marked));
    else CSS.highlights.delete(name);
  }
}

export function unpaint(): void {
  for (const name of Object.values(NAMES)) if (name) CSS.highlights.delete(name);
}

export function rangeOf(reading: Reading, from: number, to: number): Range | null {
  const start = reading.startPoint(from);
  const end = reading.endPoint(to);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
