import { measure, type Span } from "./peer";

await measure(async () => {
  const { default: nlp } = await import("compromise");
  /** Its own types do not know that it can leave the terms out. */
  const noTerms = { offset: true, terms: false };
  const spans = (view: { json(parts: object): unknown }) =>
    (view.json(noTerms) as { offset: { start: number; length: number } }[])
      .map(({ offset }) => offset)
      .map(({ start, length }): Span => [start, start + length]);
  const find = (text: string) => {
    const read = nlp(text);
    const views = [
      ...[read.people(), read.places(), read.organizations(), read.match("#Date+")],
      ...[read.phoneNumbers(), read.emails(), read.urls(), read.atMentions()],
    ];
    return views.flatMap((view) => spans(view));
  };
  return { read: find, find, names: (text) => nlp(text).people().found };
});
