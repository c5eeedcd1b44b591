import { launch, type Page } from "puppeteer-core";
import { shellSelector, type Json, type LaunchOptions, type RunningBrowser } from "./browser";
import { executable } from "./executable";

export async function launchFirefox(options: LaunchOptions): Promise<RunningBrowser> {
  const browser = await launch({
    browser: "firefox",
    executablePath: executable("firefox"),
    headless: options.visible !== true,
    userDataDir: options.profile,
    acceptInsecureCerts: true,
    // Without it Firefox heeds no other settings server than Mozilla's.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
    defaultViewport: options.visible === true ? null : { width: 900, height: 760 },
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": options.proxyPort,
      "network.proxy.ssl": "127.0.0.1",
      "network.proxy.ssl_port": options.proxyPort,
      "network.proxy.no_proxies_on": "",
      "network.proxy.allow_hijacking_localhost": true,
      // Quiet: no lookups, updates or reports of the browser's own.
      "network.captive-portal-service.enabled": false,
      "network.connectivity-service.enabled": false,
      "app.normandy.enabled": false,
      "services.settings.server": "data:,",
      "extensions.getAddons.cache.enabled": false,
      "extensions.systemAddon.update.enabled": false,
      "intl.accept_languages": "en-US",
    },
  });
  const installed =
    options.extension === null ? null : await browser.installExtension(options.extension);

  return {
    name: "firefox",
    newPage: () => browser.newPage(),

    async inShell<T extends Json>(page: Page, look: (root: ShadowRoot) => T) {
      const bidi = bidiOf(browser);
      const target = { context: contextOf(page) };
      const host = await bidi.send("script.evaluate", {
        expression: `document.querySelector("${shellSelector}")`,
        target,
        awaitPromise: false,
        // The serialised host carries a reference to its shadow root, a closed one too.
        serializationOptions: { includeShadowTree: "all", maxDomDepth: 0 },
      });
      const root = host.result.result?.value?.shadowRoot?.sharedId;
      if (root === undefined) return null;
      const answer = await bidi.send("script.callFunction", {
        functionDeclaration: `function (root) { return JSON.stringify((${look.toString()})(root)); }`,
        arguments: [{ sharedId: root }],
        target,
        awaitPromise: false,
      });
      if (answer.result.type === "exception")
        throw new Error(answer.result.exceptionDetails?.text ?? "failed in the shell");
      return JSON.parse(answer.result.result?.value as unknown as string) as T;
    },

    // Firefox lets no automation into an extension's background page; the profile's files are searched instead.
    storage: () => Promise.resolve(null),

    removeExtension: () => browser.uninstallExtension(installed ?? ""),

    close: () => browser.close(),
    closed: new Promise((gone) => browser.once("disconnected", () => gone())),
  };
}

/** The part of WebDriver BiDi that puppeteer speaks but does not offer: it has no word for closed shadow roots. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: BidiAnswer }>;
}

interface BidiAnswer {
  readonly type: "success" | "exception";
  readonly result?: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } };
  readonly exceptionDetails?: { readonly text: string };
}

function bidiOf(browser: object): Bidi {
  return (browser as { connection: Bidi }).connection;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { browsingContext: { id: string } }).browsingContext.id;
}
