/** What the module reads: posts of the corpus' drafts, and long inputs of the kinds that break careless readers. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const corpus = join(import.meta.dirname, "..", "..", "tests", "corpus");

/** What X takes, in characters. */
export const postLength = 280;

export interface Draft {
  readonly text: string;
  /** True where nothing in it is a problem. */
  readonly clean: boolean;
}

/** All drafts, spread so that every part of them holds something of every theme. */
export async function drafts(): Promise<Draft[]> {
  const files = (await readdir(corpus)).filter((file) => file.endsWith(".jsonl")).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(corpus, file), "utf8")));
  const rows = texts.flatMap((text) => text.trimEnd().split("\n"));
  const all = rows.map((row) => {
    const { text, expected } = JSON.parse(row) as { text: string; expected: unknown[] };
    return { text, clean: expected.length === 0 };
  });
  // A prime number of steps: each row is met once.
  return all.map((_, at) => all[(at * 1009) % all.length]!);
}

/** The first 280 characters of drafts that have as many. */
export const posts = (all: readonly Draft[]): string[] =>
  all
    .map(({ text }) => [...text])
    .filter((text) => text.length >= postLength)
    .map((text) => text.slice(0, postLength).join(""));

/** What a long input repeats, by name. */
export const repeated: Readonly<Record<string, string>> = {
  "one letter": "a",
  "one digit": "7",
  newlines: "\n",
  "a@": "a@",
  "1-1-1-": "1-",
  names: "Maria Delgado Okafor ",
  "a draft": "Saw Mrs. Alvarez, MRN 00482913, in room 214 on March 3, call 555-0142. ",
};
