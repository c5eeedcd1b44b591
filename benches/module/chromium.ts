/** Measures the module in a page of headless Chromium. */
import { build } from "esbuild";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { launch } from "puppeteer-core";
import { executable } from "../../tests/browser/executable";
import type { measure, Measured } from "./measure";

export async function inChromium(
  bytes: Uint8Array,
  posts: readonly string[],
  repeated: Readonly<Record<string, string>>,
): Promise<Measured> {
  const bundle = await build({
    entryPoints: [join(import.meta.dirname, "in-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    logLevel: "warning",
  });
  // A page that shares nothing with others is given a clock of 5 microseconds; any other has one of 100.
  const alone = {
    "content-type": "text/html",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
  };
  const server = createServer((_, response) =>
    response.writeHead(200, alone).end("<!doctype html>"),
  );
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const browser = await launch({
    browser: "chrome",
    executablePath: executable("chromium"),
    pipe: true,
    args: ["--no-sandbox", "--disable-component-update", "--no-pings"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.evaluate(bundle.outputFiles[0]!.text);
    return await page.evaluate(
      async (base64, posts, repeated) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const page = globalThis as unknown as { measure: typeof measure };
        return page.measure(bytes, posts, repeated);
      },
      Buffer.from(bytes).toString("base64"),
      posts,
      repeated,
    );
  } finally {
    await browser.close();
    server.close();
  }
}
