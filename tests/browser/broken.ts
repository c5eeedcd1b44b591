/** Copies of the extension, each broken for real in one way: on the disk, before the browser loads it. */
import { copyFile, cp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserName } from "./browser";
import { builtExtension } from "./world";

const root = join(import.meta.dirname, "..", "..");

/** How long the slow background takes for an answer: less than a post waits, more than a key press takes. */
const SLOW_MS = 700;

const breakages = {
  /** Half a module: neither the page nor the background can compile it. */
  "a module cut off": async (folder: string) => {
    const module = join(folder, "chaperone.wasm");
    await truncate(module, Math.floor((await readFile(module)).length / 2));
  },
  /** The module that panics at the word `panic-probe` (`make target/panic-probe/chaperone_bg.wasm`). */
  "a module that panics": (folder: string) =>
    copyFile(
      join(root, "target", "panic-probe", "chaperone_bg.wasm"),
      join(folder, "chaperone.wasm"),
    ),
  /** Nobody hears what the page asks. */
  "no background": (folder: string) => writeFile(join(folder, "background.js"), ""),
  /** Somebody hears it and never answers. */
  "a background that hangs": (folder: string) =>
    writeFile(join(folder, "background.js"), "chrome.runtime.onMessage.addListener(() => true);"),
  /** The module stays in the background, and every report comes late. */
  "a slow background": async (folder: string) => {
    const file = join(folder, "background.js");
    await writeFile(file, slowed(await readFile(file, "utf8")));
  },
} satisfies Record<string, (folder: string) => Promise<void>>;

export type Breakage = keyof typeof breakages;

export function broken(breakage: Breakage): (name: BrowserName) => Promise<string> {
  return async (name) => {
    const folder = join(root, "tests", "output", "broken", name, breakage.replaceAll(" ", "-"));
    await rm(folder, { recursive: true, force: true });
    await cp(builtExtension(name), folder, { recursive: true });
    await breakages[breakage](folder);
    return folder;
  };
}

function slowed(background: string): string {
  return `{
  const { onMessage } = (globalThis.browser ?? chrome).runtime;
  const listen = onMessage.addListener.bind(onMessage);
  onMessage.addListener = (listener) =>
    listen((message, sender, reply) => {
      if (message.ask === "module") reply(null);
      else setTimeout(() => listener(message, sender, reply), ${SLOW_MS});
      return true;
    });
}
${background}`;
}
