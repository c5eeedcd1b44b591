/** A grammar checker: it looks for no identifiers, but is what a user of browser extensions would compare the wait with. */
import { measure } from "./peer";

await measure(async () => {
  const { LocalLinter } = await import("harper.js");
  const { slimBinary } = await import("harper.js/slimBinary");
  const linter = new LocalLinter({ binary: slimBinary });
  return { read: (text) => linter.lint(text) };
});
