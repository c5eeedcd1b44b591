import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { BrowserName } from "./browser";

const finder = join(import.meta.dirname, "..", "..", "tools", "find-browser");

/** The browser's program, found as the Makefile finds it. */
export function executable(name: BrowserName): string {
  try {
    return execFileSync(finder, [name], { encoding: "utf8" }).trim();
  } catch {
    const variable = name.toUpperCase();
    throw new Error(
      `No ${name} was found: install it, or name its program in the environment variable ${variable}.`,
    );
  }
}
