import * as React from "react";
import type { Send, SentSurface } from "../shared/sent";
import { DraftBox, type DraftBoxHandle } from "./draft-box";

/** The box in which a tweet or a reply is written. The tool bar is the editor row's sibling, as on the site. */
export function Composer(props: {
  readonly surface: SentSurface;
  readonly placeholder: string;
  readonly action: string;
  readonly buttonTestId: "tweetButton" | "tweetButtonInline";
  readonly onSend: Send;
  readonly autoFocus?: boolean;
}) {
  const box = React.useRef<DraftBoxHandle>(null);
  const [empty, setEmpty] = React.useState(true);

  const send = () => {
    const text = box.current?.text() ?? "";
    if (text.trim() === "") return;
    if (props.onSend(props.surface, text)) box.current?.clear();
  };

  return (
    <div className="composer">
      <div className="row">
        <div className="avatar" data-testid="UserAvatar-Container-riverside_demo" />
        <div className="field" data-testid="tweetTextarea_0RichTextInputContainer">
          <div data-testid="tweetTextarea_0_label">
            <DraftBox
              ref={box}
              testId="tweetTextarea_0"
              label="Post text"
              placeholder={props.placeholder}
              autoFocus={props.autoFocus}
              onChange={(text) => setEmpty(text.trim() === "")}
              onReturn={({ ctrl }) => {
                if (ctrl) send();
                return ctrl;
              }}
            />
          </div>
        </div>
      </div>
      <div className="tools" data-testid="toolBar">
        <input
          type="file"
          data-testid="fileInput"
          aria-label="Add photos or video"
          accept="image/*,video/*"
        />
        <button
          type="button"
          className="action"
          data-testid={props.buttonTestId}
          disabled={empty}
          aria-disabled={empty ? "true" : undefined}
          onClick={send}
        >
          {props.action}
        </button>
      </div>
    </div>
  );
}
