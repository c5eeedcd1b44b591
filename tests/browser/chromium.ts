import { launch, type CDPSession, type Page } from "puppeteer-core";
import { shellSelector, type Json, type LaunchOptions, type RunningBrowser } from "./browser";
import { executable } from "./executable";

export async function launchChromium(options: LaunchOptions): Promise<RunningBrowser> {
  const browser = await launch({
    browser: "chrome",
    executablePath: executable("chromium"),
    headless: options.visible !== true,
    pipe: true,
    userDataDir: options.profile,
    enableExtensions: options.extension === null ? false : [options.extension],
    defaultViewport: options.visible === true ? null : { width: 900, height: 760 },
    args: [
      ...["--no-sandbox", "--ignore-certificate-errors", "--lang=en-US"],
      // Everything goes through the proxy, loopback addresses included.
      `--proxy-server=http://127.0.0.1:${options.proxyPort}`,
      "--proxy-bypass-list=<-loopback>",
      // Quiet: no lookups, updates or reports of the browser's own.
      ...["--disable-component-update", "--disable-domain-reliability", "--no-pings"],
      "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying",
    ],
  });

  const sessions = new WeakMap<Page, CDPSession>();
  const sessionOf = async (page: Page) => {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    return session;
  };

  const background = () =>
    browser.waitForTarget(
      (one) => one.type() === "service_worker" && one.url().startsWith("chrome-extension://"),
    );

  return {
    name: "chromium",
    newPage: () => browser.newPage(),

    async inShell<T extends Json>(page: Page, look: (root: ShadowRoot) => T) {
      const session = await sessionOf(page);
      const { result } = await session.send("Runtime.evaluate", {
        expression: `document.querySelector("${shellSelector}")`,
      });
      if (result.objectId === undefined) return null;
      const { node } = await session.send("DOM.describeNode", { objectId: result.objectId });
      const closed = node.shadowRoots?.[0];
      if (closed === undefined) return null;
      const { object } = await session.send("DOM.resolveNode", {
        backendNodeId: closed.backendNodeId,
      });
      const answer = await session.send("Runtime.callFunctionOn", {
        objectId: object.objectId,
        functionDeclaration: `function () { return (${look.toString()})(this); }`,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? "failed in the shell");
      return answer.result.value as T;
    },

    async storage() {
      const worker = await (await background()).worker();
      if (worker === null) return null;
      return worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: Record<string, { get(keys: null): Promise<Json> } | undefined> };
        };
        const areas: Record<string, Json> = {};
        for (const area of ["local", "session", "sync"])
          areas[area] = (await chrome.storage[area]?.get(null)) ?? null;
        return areas;
      });
    },

    async removeExtension() {
      await browser.uninstallExtension(new URL((await background()).url()).host);
    },

    close: () => browser.close(),
    closed: new Promise((gone) => browser.once("disconnected", () => gone())),
  };
}
