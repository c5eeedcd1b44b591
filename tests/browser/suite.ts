/** How the browser tests are laid out: one browser for a file, one tab for a test, each composer under each policy. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { PolicyName } from "../pages/policies";
import type { BrowserName } from "./browser";
import type { Composer } from "./composers";
import type { Conditions } from "./server";
import type { Tab } from "./tab";
import { chosenBrowser, startWorld, type World } from "./world";

const policyNames: readonly PolicyName[] = ["site", "strict"];
const failures = join(import.meta.dirname, "..", "output", "failures");

export interface Suite {
  readonly world: () => World;
  /** One test for each composer under each policy. */
  onEvery(
    composers: readonly Composer[],
    title: string,
    test: (tab: Tab, policy: PolicyName) => Promise<void>,
    more?: Omit<Conditions, "policy">,
  ): void;
}

/** `extension` makes another folder of the extension than the one that was built. */
export function suite(
  title: string,
  body: (suite: Suite) => void,
  { extension }: { extension?: (name: BrowserName) => Promise<string> } = {},
): void {
  const name = chosenBrowser();
  describe(`${title}, in ${name}`, () => {
    let world: World | undefined;
    before(async () => {
      world = await startWorld(name, { extension: await extension?.(name) });
    });
    after(() => world?.remove());
    const running = () => {
      if (world === undefined) throw new Error("The browser did not start.");
      return world;
    };
    body({
      world: running,
      onEvery(composers, what, test, more) {
        for (const composer of composers) {
          for (const policy of policyNames) {
            it(`${composer.name}, ${policy} policy: ${what}`, { timeout: 120_000 }, async () => {
              const tab = await running().open(composer, { policy, ...more });
              try {
                await test(tab, policy);
              } catch (error) {
                await keepPicture(tab, `${name} ${composer.name} ${policy} ${what}`);
                throw error;
              } finally {
                await tab.close();
              }
            });
          }
        }
      },
    });
  });
}

async function keepPicture(tab: Tab, title: string): Promise<void> {
  await mkdir(failures, { recursive: true });
  const file = `${title.replaceAll(/[^A-Za-z0-9]+/g, "-").toLowerCase()}.png`;
  await tab.screenshot(join(failures, file) as `${string}.png`).catch(() => undefined);
}
