/** The extension asks no other host for anything and keeps nothing of what was typed. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { all } from "./composers";
import { ownRequests } from "./own-requests";
import { hosts } from "./server";
import { until, untilEqual } from "./until";
import { chosenBrowser, startWorld, type World } from "./world";

const rare = "Quillfeatherby";
const control = "Tangleweedham";
const draft = `Saw Mrs. ${rare} in clinic, her SSN is 987-65-4321`;
const name = chosenBrowser();
const pageHosts = Object.values(hosts);

/** Uses every composer as a person would who ignores all advice. */
async function useEverything(world: World, extension: boolean): Promise<void> {
  for (const composer of all) {
    const tab = await world.open(composer, {
      policy: composer.surface === "dm" ? "strict" : "site",
    });
    await tab.type(draft);
    if (extension) {
      await until("the words are marked", async () => (await tab.marks()).length >= 2);
      await tab.clickBadge();
      await until("the card is shown", () => tab.card());
      await tab.press("Escape");
      await untilEqual("the card is closed", () => tab.card(), null);
    }
    await tab.post();
    if (extension) {
      await until("the post is held", () => tab.hold());
      await tab.clickHold("Post anyway");
    }
    await untilEqual("the draft went out", async () => (await tab.sent())[0]?.text, draft);
    await tab.close();
  }
}

const otherHosts = (world: World) =>
  [...new Set(world.proxy.hosts)].filter((host) => !pageHosts.includes(host));

/** What the page's own hosts were asked for, and how; the nonce of a test's address does not matter. */
const ofPages = (world: World) =>
  [
    ...new Set(
      world.server.requests
        .filter(({ host }) => pageHosts.includes(host))
        .map(({ method, host, path, body }) => `${method} ${host}${path}, ${body.length} bytes`),
    ),
  ].sort();

/** The requests, to whichever host, that carry a word in their address, a header or their body. */
const carrying = (world: World, word: string) =>
  world.server.requests
    .filter(({ path, headers, body }) =>
      [path, JSON.stringify(headers), body.toString("latin1")].some((part) => part.includes(word)),
    )
    .map(({ method, host }) => `${method} ${host}`);

describe(`Quiet, in ${name}`, { timeout: 300_000 }, () => {
  let world: World;
  let without: World;
  before(async () => {
    without = await startWorld(name, { extension: null });
    await useEverything(without, false);
    await without.quit();
    world = await startWorld(name);
    await useEverything(world, true);
  });
  after(() => Promise.all([world.remove(), without.remove()]));

  it("no other host is asked for anything", () => {
    const expected = new Set([...otherHosts(without), ...ownRequests[name]]);
    assert.deepEqual(
      otherHosts(world).filter((host) => !expected.has(host)),
      [],
    );
  });

  it("the page's own host is asked for the page's own files alone", () => {
    assert.deepEqual(ofPages(world), ofPages(without));
  });

  it("no request to any host carries a word of a draft", async () => {
    // A word that the page sends on purpose shows that the search would find one.
    const page = await world.browser.newPage();
    await page.goto(`https://${hosts.x}/home`);
    await page.evaluate((body) => fetch("/page.css", { method: "POST", body }), control);
    await page.close();
    assert.deepEqual(
      carrying(world, control),
      [`POST ${hosts.x}`],
      "the search finds what is sent",
    );
    assert.deepEqual(carrying(world, rare), []);
  });

  const noWayIn =
    name === "firefox" &&
    "Firefox lets no test into an extension's background, so the profile on the disk is searched in its stead.";
  it("no word of a draft is in the extension's storage", { skip: noWayIn }, async () => {
    const stored = await world.browser.storage();
    assert.notEqual(stored, null, "the background says what is stored");
    assert.ok(!JSON.stringify(stored).includes(rare), JSON.stringify(stored));
  });

  it("no word of a draft is in the browser's profile on the disk", async () => {
    // A word that the page stores on purpose shows that the search would find one.
    const page = await world.browser.newPage();
    await page.goto(`https://${hosts.x}/home`);
    await page.evaluate((word) => localStorage.setItem("control", word), control);
    await page.close();
    await world.quit();
    const found = await filesWith(world.profile, [rare, control]);
    assert.notDeepEqual(found.get(control), [], "the search finds what is stored");
    assert.deepEqual(found.get(rare), []);
  });
});

/** What browsers themselves keep of a page that is open, to bring it back after a crash. */
const sessionFiles = /^(sessionstore.*|Sessions|Session Storage)$/;

async function filesWith(folder: string, words: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>(words.map((word) => [word, []]));
  const search = async (place: string): Promise<void> => {
    for (const entry of await readdir(place, { withFileTypes: true })) {
      const path = join(place, entry.name);
      if (sessionFiles.test(entry.name)) continue;
      if (entry.isDirectory()) await search(path);
      if (!entry.isFile()) continue;
      const bytes = await readFile(path);
      for (const word of words) {
        const hit = (["utf8", "utf16le"] as const).some((kind) =>
          bytes.includes(Buffer.from(word, kind)),
        );
        if (hit) found.get(word)?.push(path);
      }
    }
  };
  await search(folder);
  return found;
}
