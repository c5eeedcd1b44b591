/** Waits until `look` gives something other than null, undefined or false; says what it waited for when it never does. */
export async function until<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  limit = 10_000,
): Promise<T> {
  const deadline = performance.now() + limit;
  let last: unknown;
  for (;;) {
    const seen = await look();
    if (seen !== null && seen !== undefined && seen !== false) return seen;
    last = seen;
    if (performance.now() > deadline)
      throw new Error(`Waited ${limit / 1000} s in vain: ${what} (last seen: ${String(last)})`);
    // A breath between looks, not a wait for the page: the loop ends as soon as the condition holds.
    await new Promise((next) => setTimeout(next, 5));
  }
}

/** Waits until `look` gives exactly `expected`; on failure the error shows both. */
export async function untilEqual<T>(
  what: string,
  look: () => Promise<T>,
  expected: T,
  limit = 10_000,
): Promise<void> {
  const wanted = JSON.stringify(expected);
  let last = "nothing";
  await until(what, async () => (last = JSON.stringify(await look())) === wanted, limit).catch(
    (error: unknown) => {
      throw new Error(`${what}\n  expected ${wanted}\n  but saw  ${last}`, { cause: error });
    },
  );
}
