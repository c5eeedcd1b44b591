import { measure, type Span } from "./peer";

await measure(async () => {
  const { default: nlp } = await import("compromise");
  type View = ReturnType<typeof nlp>;
  const spans = (view: View) =>
    (view.json({ offset: true, terms: false }) as { offset: { start: number; length: number } }[])
      .map(({ offset }) => offset)
      .map(({ start, length }): Span => [start, start + length]);
  const find = (text: string) => {
    const read = nlp(text);
    const views = [
      ...[read.people(), read.places(), read.organizations(), read.match("#Date+")],
      ...[read.phoneNumbers(), read.emails(), read.urls(), read.atMentions()],
    ];
    return views.flatMap(spans);
  };
  return { read: find, find, names: (text) => nlp(text).people().found };
});
