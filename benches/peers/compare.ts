/**
 * Chaperone and the peers that somebody could pick instead: the same texts, in the same run, each in a process of its own.
 * `make bench` runs it. It fails where a post takes the module more than an eighth of what it takes compromise, the
 * only peer in the browser that finds names in any spelling.
 */
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { drafts, posts } from "../module/texts";
import { print } from "./table";
import type { Answer, Span, Texts } from "./node/peer";

const here = import.meta.dirname;
const root = join(here, "..", "..");
const target = process.env.CARGO_TARGET_DIR ?? join(root, "target");
const programs = join(target, "peers", "release");
/** Where Node finds the packages from. */
const scripts = join(here, "node_modules", ".peers");

/** What the module's 95th percentile may be of compromise's, in the same run. */
const share = 1 / 8;

export interface Probe {
  readonly kind: string;
  readonly text: string;
  /** The words to find, which the text holds once. */
  readonly find: string;
}

export interface Row {
  readonly name: string;
  /** What a user would load or install, in kB gzipped. */
  readonly size: number;
  readonly answer: Answer;
  /** For each probe, whether all letters and digits of its words were found; null where nothing is looked for. */
  readonly covered: readonly boolean[] | null;
}

const probes = JSON.parse(await readFile(join(here, "probe.json"), "utf8")) as Probe[];
const corpus = await drafts();
const texts: Texts = {
  first: "Saw Mrs. Alvarez, MRN 00482913, in clinic on March 3. ",
  drafts: corpus.map(({ text }) => text),
  clean: corpus.filter(({ clean }) => clean).map(({ text }) => text),
  posts: posts(corpus),
  probes: probes.map(({ text }) => text),
  patience: 4,
};

const kilobytes = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length / 1000;

/** The script that a page would load for a package, whole and made small. */
async function script(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    // A client of a cloud service, which the part that works on the device does not use.
    external: ["@google-cloud/dlp"],
    logLevel: "error",
  });
  return kilobytes(outputFiles[0]!.contents);
}

const packages = "benches/peers/node_modules";
const file = async (path: string) => kilobytes(await readFile(join(root, path)));
const program = async (name: string) => kilobytes(await readFile(join(programs, name)));

interface Peer {
  readonly name: string;
  readonly run: readonly [command: string, ...words: string[]];
  readonly size: () => Promise<number>;
}

const native = (name: string, command: string): Peer => ({
  name,
  run: [join(programs, command)],
  size: () => program(command),
});
const inNode = (name: string, size: () => Promise<number>): Peer => ({
  name,
  run: [process.execPath, join(scripts, `${name}.js`)],
  size,
});

const peers: Peer[] = [
  native("chaperone", "chaperone-native"),
  native("redact-core", "redact-core"),
  native("datafog-core", "datafog-core"),
  inNode(
    "chaperone-module",
    async () => (await file("pkg/chaperone_bg.wasm")) + (await file("pkg/chaperone_bg.js")),
  ),
  inNode("compromise", () => script(`${packages}/compromise/src/three.js`)),
  inNode("redact-pii", () => script(`${packages}/redact-pii/lib/index.js`)),
  inNode(
    "harper",
    async () =>
      (await file(`${packages}/harper.js/dist/harper_wasm_slim_bg.wasm`)) +
      (await script(`${packages}/harper.js/dist/index.js`)),
  ),
];

const covers = (found: readonly Span[], { text, find }: Probe): boolean => {
  const start = text.indexOf(find);
  const isInside = (at: number) => found.some(([from, to]) => from <= at && at < to);
  return [...find.matchAll(/[\p{L}\p{N}]/gu)].every(({ index }) => isInside(start + index));
};

// Not `--locked`: what Chaperone depends on is locked once more here, and may have moved on.
execFileSync(
  "cargo",
  ["build", "--quiet", "--release", "--manifest-path", join(here, "Cargo.toml")],
  { stdio: "inherit", env: { ...process.env, CARGO_TARGET_DIR: join(target, "peers") } },
);

// Plain Node runs them, so that nothing but a package itself takes part in its start.
await build({
  entryPoints: peers
    .filter(({ run }) => run[0] === process.execPath)
    .map(({ name }) => join(here, "node", `${name}.ts`)),
  outdir: scripts,
  bundle: true,
  packages: "external",
  format: "esm",
  platform: "node",
  logLevel: "warning",
});

const rows: Row[] = [];
for (const { name, run, size } of peers) {
  const [command, ...words] = run;
  const output = execFileSync(command, words, {
    input: JSON.stringify(texts),
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1e8,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const answer = JSON.parse(output) as Answer;
  const covered = answer.found?.map((spans, at) => covers(spans, probes[at]!)) ?? null;
  rows.push({ name, size: await size(), answer, covered });
}
print(rows, probes, texts);

const slow = (name: string) => rows.find((row) => row.name === name)!.answer.slow;
if (slow("chaperone-module") > share * slow("compromise")) {
  console.error(
    `A post must take the module at most 1/${1 / share} of what it takes compromise (95th percentiles).`,
  );
  process.exitCode = 1;
}
