import { existsSync } from "node:fs";
import type { BrowserName } from "./browser";

const places: Record<BrowserName, { variable: string; paths: readonly string[] }> = {
  chromium: {
    variable: "CHROMIUM",
    paths: [
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
  },
  firefox: {
    variable: "FIREFOX",
    paths: [
      "/usr/bin/firefox-esr",
      "/usr/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
    ],
  },
};

/** The browser's program: what the environment variable names, else the first usual place that has it. */
export function executable(name: BrowserName): string {
  const { variable, paths } = places[name];
  const found = process.env[variable] ?? paths.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `No ${name} was found: install it, or name its program in the environment variable ${variable}.`,
  );
}
