/** Everything a browser test needs, started together and stopped together: pages, server, proxy, browser. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPages } from "../pages/build";
import type { BrowserName, RunningBrowser } from "./browser";
import { launchChromium } from "./chromium";
import type { Composer } from "./composers";
import { launchFirefox } from "./firefox";
import { startProxy, type Proxy } from "./proxy";
import { startServer, type Conditions, type Server } from "./server";
import { Tab } from "./tab";

const dist = join(import.meta.dirname, "..", "..", "dist");

export interface World {
  readonly browser: RunningBrowser;
  readonly server: Server;
  readonly proxy: Proxy;
  /** The browser's profile folder, kept until `remove`. */
  readonly profile: string;
  open(composer: Composer, conditions: Conditions): Promise<Tab>;
  /** Ends the browser, so that it writes out all that it keeps. */
  quit(): Promise<void>;
  /** Ends the rest and removes the profile. */
  remove(): Promise<void>;
}

export interface WorldOptions {
  /** The folder of the unpacked extension, where it is not the one that was built; null for none. */
  readonly extension?: string | null;
  readonly visible?: boolean;
}

export function chosenBrowser(): BrowserName {
  const name = process.env.BROWSER ?? "chromium";
  if (name === "chromium" || name === "firefox") return name;
  throw new Error(`BROWSER is "${name}"; it can be chromium or firefox.`);
}

/** The unpacked extension under test: the one that was built, or the folder that EXTENSION names. */
export function builtExtension(name: BrowserName): string {
  return process.env.EXTENSION ?? join(dist, name === "chromium" ? "chrome" : "firefox");
}

export async function startWorld(
  name: BrowserName,
  { extension = builtExtension(name), visible = false }: WorldOptions = {},
): Promise<World> {
  await buildPages();
  const server = await startServer();
  const proxy = await startProxy(server.port);
  const profile = await mkdtemp(join(tmpdir(), `chaperone-${name}-`));
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const browser = await launch({
    proxyPort: proxy.port,
    profile,
    extension,
    visible,
  });
  let running = true;

  const quit = async () => {
    if (running) await browser.close();
    running = false;
  };
  return {
    ...{ browser, server, proxy, profile, quit },
    open: (composer, conditions) => Tab.open(browser, composer, conditions),
    remove: async () => {
      await quit();
      await Promise.all([proxy.close(), server.close()]);
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
