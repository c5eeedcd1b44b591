import { browser } from "wxt/browser";
import { Engine, type Policy } from "./engine";
import { fromBase64 } from "./base64";
import type { Ask, Module } from "./messages";
import type { Scanner } from "./scanner";

/** The smallest module there is: its compilation says whether the page's policy allows any. */
const EMPTY_MODULE = new Uint8Array([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00]);

function allowsWebAssembly(): boolean {
  try {
    new WebAssembly.Module(EMPTY_MODULE);
    return true;
  } catch {
    return false;
  }
}

/** The engine in this very tab, or `null` where the page or the browser does not let it run here. */
export async function scannerInPage(policy: Policy | null): Promise<Scanner | null> {
  if (!allowsWebAssembly()) return null;
  try {
    const module: Module | null = await browser.runtime.sendMessage({
      ask: "module",
    } satisfies Ask);
    if (!module) return null;
    const engine = new Engine(await WebAssembly.compile(fromBase64(module.base64)), policy);
    return { place: "page", scan: (draft) => engine.scan(draft) };
  } catch {
    return null;
  }
}
