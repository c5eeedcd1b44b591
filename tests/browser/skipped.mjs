/**
 * A reporter of nothing but the tests that were left out, a sentence each, for the end of `make test`. Plain JavaScript,
 * since Node loads reporters before it knows of TypeScript.
 */
export default async function* skipped(events) {
  for await (const { type, data } of events)
    if (type === "test:pass" && data.skip !== undefined)
      yield `“${data.name}” was left out: ${data.skip === true ? "no reason is given" : data.skip}\n`;
}
