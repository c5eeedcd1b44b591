/**
 * `make run`: Chaperone at work on pages shaped like the three sites. With a display it opens a browser to try it in;
 * without one it types a draft into each site's compose box, prints what a person would see, and saves pictures.
 */
import { mkdir } from "node:fs/promises";
import { join, relative } from "node:path";
import { facebookPost, instagramCaption, xPost, type Composer } from "./composers";
import { demo } from "./drafts";
import { address } from "./server";
import type { Tab } from "./tab";
import { until } from "./until";
import { startWorld, type World } from "./world";

const sites = [xPost, facebookPost, instagramCaption];
const pictures = join(import.meta.dirname, "..", "output", "screenshots");

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform === "darwin" || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

async function openForAPerson(): Promise<void> {
  const world = await startWorld("chromium", { visible: true });
  for (const { site, path } of sites) {
    const page = await world.browser.newPage();
    await page.goto(address(site, path, { policy: "site" }));
  }
  console.log(`Chromium is open with Chaperone in it, on pages shaped like X, Facebook and Instagram; nothing
typed there goes anywhere. Try this, then press Post:

    ${demo}

Closing the browser's window ends it, and so does Ctrl+C here.`);
  process.once("SIGINT", () => void world.quit());
  await world.browser.closed;
  await world.remove();
}

async function picture(tab: Tab, name: string): Promise<void> {
  const file = join(pictures, `${name}.png`);
  await tab.screenshot(file as `${string}.png`);
  console.log(`  picture: ${relative(process.cwd(), file)}`);
}

async function show(world: World, composer: Composer): Promise<void> {
  const tab = await world.open(composer, { policy: "site" });
  // Pictures are of what there is to read, not of how it comes in.
  await tab.page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
  await tab.type(demo, { delay: 15 });
  const marks = await until("three marks", async () => {
    const now = await tab.marks();
    return now.length === 3 && now;
  });
  console.log(`\n${composer.name}\n  typed:   ${demo}`);
  console.log(`  marked:  ${marks.map(({ text }) => `“${text}”`).join(", ")}`);

  await tab.clickBadge();
  const card = await until("the card is open", () => tab.card());
  console.log(`  card:    ${card.message}\n           ${card.why}\n           ${card.source}`);
  console.log(`  offers:  ${card.fixes.map((fix) => fix.replaceAll("\n", " ")).join(", ")}`);
  await picture(tab, `${composer.site}-card`);

  await tab.post();
  const hold = await until("the post is held", () => tab.hold());
  console.log(`  Post:    held; the choices are “${hold.buttons.join("” and “")}”`);
  await picture(tab, `${composer.site}-hold`);
  await tab.close();
}

async function showInPictures(): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const world = await startWorld("chromium");
  try {
    for (const composer of sites) await show(world, composer);
  } finally {
    await world.remove();
  }
  console.log(
    "\nThere is no display here; with one, `make run` opens a browser to try Chaperone in.",
  );
}

await (hasDisplay() ? openForAPerson() : showInPictures());
