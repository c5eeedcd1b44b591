import * as React from "react";

/** What kind of text a composer sends; written beside each sent text. */
export type SentSurface = "post" | "reply" | "comment" | "caption" | "dm";

export interface Sent {
  readonly surface: SentSurface;
  readonly text: string;
}

/** Says whether the text went out; where it did not, the draft stays, as on the sites. */
export type Send = (surface: SentSurface, text: string) => boolean;

/**
 * Where a real site would send a text, these pages write it down, so that a test sees what went out and in which words.
 * At an address with `failing=once` the first text does not go out, as with a network that is down for a moment.
 */
export function useSent(): [readonly Sent[], Send] {
  const [sent, setSent] = React.useState<readonly Sent[]>([]);
  const failing = React.useRef(new URLSearchParams(location.search).get("failing") === "once");
  const send = React.useCallback<Send>((surface, text) => {
    const fails = failing.current;
    failing.current = false;
    if (!fails) setSent((before) => [...before, { surface, text }]);
    return !fails;
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
