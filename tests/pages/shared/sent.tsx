import * as React from "react";

/** What kind of text a composer sends; written beside each sent text. */
export type SentSurface = "post" | "reply" | "comment" | "caption" | "dm";

export interface Sent {
  readonly surface: SentSurface;
  readonly text: string;
}

/** Where a real site would send a text, these pages write it down, so that a test sees what went out and in which words. */
export function useSent(): [readonly Sent[], (surface: SentSurface, text: string) => void] {
  const [sent, setSent] = React.useState<readonly Sent[]>([]);
  const send = React.useCallback((surface: SentSurface, text: string) => {
    setSent((before) => [...before, { surface, text }]);
  }, []);
  return [sent, send];
}

export function SentList({ sent }: { sent: readonly Sent[] }) {
  return (
    <section className="sent">
      <h2>Sent from this page</h2>
      <ol id="sent">
        {sent.map((one, index) => (
          <li key={index} data-surface={one.surface}>
            {one.text}
          </li>
        ))}
      </ol>
    </section>
  );
}
