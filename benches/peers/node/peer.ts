/** What every JavaScript peer is asked, and how it answers; `src/lib.rs` asks the same of the native ones. */

/** What a peer reads. */
export interface Texts {
  /** The text that its start is measured with. */
  readonly first: string;
  /** Drafts of all lengths: characters a second. */
  readonly drafts: readonly string[];
  /** Drafts of which nothing is a problem: how many it finds a name in. */
  readonly clean: readonly string[];
  /** Posts of one length: time a post. */
  readonly posts: readonly string[];
  /** Texts with identifiers to find. */
  readonly probes: readonly string[];
  /** For how long each of speed and posts is measured, in seconds. */
  readonly patience: number;
}

/** What it is measured to do. Times are in milliseconds; null where it does not look for names or identifiers at all. */
export interface Answer {
  readonly start: number;
  readonly characters_per_second: number;
  readonly median: number;
  readonly slow: number;
  readonly named: number | null;
  readonly found: readonly (readonly Span[])[] | null;
}

/** From one UTF-16 code unit to before another. */
export type Span = readonly [start: number, end: number];

export interface Peer {
  /** Reads a text, and does no more than that: this is what is timed. */
  read(text: string): unknown;
  /** What it finds; left out where the peer looks for something else. */
  find?(text: string): readonly Span[];
  /** Whether it finds a person's name. */
  names?(text: string): boolean;
}

/** Measures the peer that `start` imports and starts, and prints what was measured. */
export async function measure(start: () => Promise<Peer>): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const texts = JSON.parse(Buffer.concat(chunks).toString()) as Texts;

  const begun = performance.now();
  const peer = await start();
  await peer.read(texts.first);
  const started = performance.now() - begun;

  const { find, names } = peer;
  const found = find && texts.probes.map(find);
  const named = names && texts.clean.filter(names);

  const patience = 1000 * texts.patience;
  for (const text of texts.posts.slice(0, 50)) await peer.read(text);
  let characters = 0;
  // Processor time, which other work on the machine does not lengthen.
  const worked = process.cpuUsage();
  const from = performance.now();
  for (let at = 0; performance.now() - from < patience; at++) {
    const text = texts.drafts[at % texts.drafts.length]!;
    characters += text.length;
    await peer.read(text);
  }
  const { user, system } = process.cpuUsage(worked);
  const perSecond = (1e6 * characters) / (user + system);

  const times: number[] = [];
  const first = performance.now();
  for (let at = 0; performance.now() - first < patience; at++) {
    const before = performance.now();
    const answer = peer.read(texts.posts[at % texts.posts.length]!);
    if (answer instanceof Promise) await answer;
    times.push(performance.now() - before);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]!;
  const answer: Answer = {
    start: started,
    characters_per_second: perSecond,
    median: at(0.5),
    slow: at(0.95),
    named: named?.length ?? null,
    found: found ?? null,
  };
  console.log(JSON.stringify(answer));
}
