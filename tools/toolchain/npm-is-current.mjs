// Exit 0 when node_modules holds what package-lock.json locks. npm keeps a list of what it installed; comparing contents
// is better than comparing dates, which every git checkout changes.
import { readFileSync } from "node:fs";

function packages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {}; // nothing installed yet, or cut off half-way
  }
}

const installed = packages("node_modules/.package-lock.json");
const current = Object.entries(packages("package-lock.json")).every(
  ([path, { version, optional }]) =>
    path === "" || installed[path]?.version === version || (optional && !(path in installed)), // for another platform
);
process.exit(current ? 0 : 1);
