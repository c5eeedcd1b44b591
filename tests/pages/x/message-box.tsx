import * as React from "react";
import { DraftBox, type DraftBoxHandle } from "./draft-box";

/** A direct message: Enter sends, Shift+Enter begins a new line. */
export function MessageBox({ onSend }: { onSend: (text: string) => boolean }) {
  const box = React.useRef<DraftBoxHandle>(null);
  const [empty, setEmpty] = React.useState(true);

  const send = () => {
    const text = box.current?.text() ?? "";
    if (text.trim() === "") return;
    if (onSend(text)) box.current?.clear();
  };

  return (
    <>
      <h1>Messages</h1>
      <aside className="composer inline" role="complementary">
        <DraftBox
          ref={box}
          testId="dmComposerTextInput"
          label="Start a new message"
          placeholder="Start a new message"
          onChange={(text) => setEmpty(text.trim() === "")}
          onReturn={({ shift }) => {
            if (!shift) send();
            return !shift;
          }}
        />
        <button
          type="button"
          className="action"
          data-testid="dmComposerSendButton"
          aria-label="Send"
          disabled={empty}
          onClick={send}
        >
          Send
        </button>
      </aside>
    </>
  );
}
