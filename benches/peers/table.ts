/** The figures of `compare.ts`, as tables. */
import type { Probe, Row } from "./compare";
import type { Texts } from "./node/peer";

const notes: Readonly<Record<string, string>> = {
  chaperone: "the mention stage natively, as a crate; size of a program that holds nothing else",
  "redact-core":
    "patterns only: without its ONNX model, which it does not ship, it looks for no names; size of a program",
  "datafog-core": "patterns only: it looks for no names; size of a program",
  "chaperone-module":
    "all stages, up to the report, as in the browser; it finds what the crate finds, and the drafts counted are those in which it would show a name",
  compromise: "English grammar in JavaScript; people, places, organizations, dates and contacts",
  "redact-pii": "patterns and a list of names; without its cloud client",
  harper: "a grammar checker: it looks for no identifiers, so that only speed and size compare",
};

/** Characters a second, natively, on one core. */
const toReach = 8_000_000;

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString("en-US") : `${Number(value.toPrecision(2))}`;

const times = (value: number): string => `${figure(value)}x`;

function lines(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of rows)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
        )
        .join("  "),
    );
}

export function print(rows: readonly Row[], probes: readonly Probe[], texts: Texts): void {
  const own = (name: string) => rows.find((row) => row.name === name)!;
  const crate = own("chaperone").answer;
  const module = own("chaperone-module").answer;

  console.log(
    "\nSpeed and size; a second is one of processor time; in brackets: how many times Chaperone's, natively and in Node\n",
  );
  lines([
    ["", "characters/s", "", "ms a post, median", "95th", "", "start, ms", "kB gzipped"],
    ...rows.map(({ name, size, answer }) => {
      const isNative = ["chaperone", "redact-core", "datafog-core"].includes(name);
      const ours = isNative ? crate : module;
      return [
        name,
        figure(answer.characters_per_second),
        `(${times(answer.characters_per_second / ours.characters_per_second)})`,
        figure(answer.median),
        figure(answer.slow),
        `(${times(answer.slow / ours.slow)})`,
        figure(answer.start),
        figure(size),
      ];
    }),
  ]);

  const speed = figure(crate.characters_per_second);
  console.log(`\nchaperone natively: ${speed} characters a second (to reach: ${figure(toReach)})`);

  const kinds = [...new Set(probes.map(({ kind }) => kind))];
  const clean = texts.clean.length.toLocaleString("en-US");
  console.log(
    `\nWhat each finds of ${probes.length} invented identifiers, all letters and digits of them, and in how many of the ${clean} clean drafts a name\n`,
  );
  lines([
    ["", ...kinds, "drafts with a name"],
    ...rows.map(({ name, covered, answer }) => [
      name,
      ...kinds.map((kind) => {
        const all = covered?.filter((_, at) => probes[at]!.kind === kind);
        return all === undefined ? "-" : `${all.filter(Boolean).length}/${all.length}`;
      }),
      `${answer.named ?? "-"}`,
    ]),
  ]);

  console.log("\nTo be fair:");
  for (const { name } of rows) console.log(`  ${name}: ${notes[name]}`);
  console.log(
    "  The social security numbers are of a range that was never issued and the telephone numbers of one kept for fiction:",
  );
  console.log(
    "  a peer that checks them leaves them by design. A clean draft may well hold a name:",
  );
  console.log(
    "  of a colleague, an author or a public figure, which the later stages leave alone.",
  );
}
