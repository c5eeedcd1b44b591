import * as React from "react";
import { preventsKeys } from "../shared/keys";
import { publishModel } from "../shared/model";
import { PressableDiv } from "../shared/press";

/** The comment field: a textarea kept by React. Enter posts, Shift+Enter begins a new line. */
export function CommentForm({ onSend }: { onSend: (text: string) => boolean }) {
  const [text, setText] = React.useState("");
  const field = React.useRef<HTMLTextAreaElement>(null);
  const latest = React.useRef(text);
  latest.current = text;

  React.useEffect(() => {
    if (field.current) publishModel(field.current, () => latest.current);
  }, []);

  const send = () => {
    if (text.trim() === "") return;
    if (onSend(text)) setText("");
  };

  return (
    <form
      method="POST"
      className="composer inline"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        ref={field}
        aria-label="Add a comment…"
        placeholder="Add a comment…"
        autoComplete="off"
        autoCorrect="off"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) {
            if (preventsKeys) event.preventDefault();
            send();
          }
        }}
      />
      {text !== "" && (
        <PressableDiv className="action" onPress={send}>
          Post
        </PressableDiv>
      )}
    </form>
  );
}
