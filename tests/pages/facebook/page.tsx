/**
 * A page shaped like facebook.com with the real Lexical, named as public code of February to May 2026 names it: the post
 * dialog behind its opener, and a story with a comment box in which bare Enter posts.
 */
import * as React from "react";
import * as ReactDOM from "react-dom";
import { LexicalBox, type LexicalBoxHandle } from "../shared/lexical-box";
import "../shared/page.css";
import { PressableDiv } from "../shared/press";
import { SentList, useSent } from "../shared/sent";

const page = "Riverside Demo Clinic";

function Page() {
  const [sent, send] = useSent();
  const [open, setOpen] = React.useState(false);
  const close = () => setOpen(false);
  return (
    <div className="page facebook">
      <nav aria-label="Facebook">
        <a href="/">Facebook</a>
      </nav>
      <main>
        <div role="region" aria-label="Create a post">
          <PressableDiv label="Create a post" className="opener" onPress={() => setOpen(true)}>
            What's on your mind?
          </PressableDiv>
        </div>
        {open && <PostDialog onClose={close} onSend={(text) => send("post", text)} />}
        <Story onSend={(text) => send("comment", text)} />
        <SentList sent={sent} />
      </main>
    </div>
  );
}

function PostDialog({
  onClose,
  onSend,
}: {
  onClose: () => void;
  onSend: (text: string) => boolean;
}) {
  const box = React.useRef<LexicalBoxHandle>(null);
  const [text, setText] = React.useState("");
  const send = () => {
    if (onSend(text)) onClose();
  };
  return (
    <div className="veil">
      <div className="dialog" role="dialog" aria-modal="true" aria-label="Create post">
        <h2>Create post</h2>
        <PressableDiv label="Close composer dialog" className="close" onPress={onClose}>
          ×
        </PressableDiv>
        <form method="POST">
          <LexicalBox
            ref={box}
            label="What's on your mind?"
            placeholder="What's on your mind?"
            enter="paragraph"
            autoFocus
            onChange={setText}
          />
          <PressableDiv
            label="Post"
            className="action"
            disabled={text.trim() === ""}
            onPress={send}
          >
            Post
          </PressableDiv>
        </form>
      </div>
    </div>
  );
}

function Story({ onSend }: { onSend: (text: string) => boolean }) {
  const box = React.useRef<LexicalBoxHandle>(null);
  const [empty, setEmpty] = React.useState(true);
  const send = () => {
    const text = box.current?.text() ?? "";
    if (text.trim() === "") return;
    if (onSend(text)) box.current?.clear();
  };
  return (
    <div role="article" aria-posinset={1}>
      <div data-ad-rendering-role="profile_name">
        <h3>
          <a href="/riverside.walkers.demo">Riverside Walkers</a>
        </h3>
      </div>
      <div data-ad-rendering-role="story_message">
        How long does it take until one may walk again after a knee operation?
      </div>
      <form
        role="presentation"
        className="composer inline"
        onSubmit={(event) => event.preventDefault()}
      >
        <LexicalBox
          ref={box}
          label={`Comment as ${page}`}
          placeholder={`Comment as ${page}`}
          enter="sends"
          onEnter={send}
          onChange={(text) => setEmpty(text.trim() === "")}
        />
        <div id="focused-state-composer-submit">
          <PressableDiv label="Post comment" className="action" disabled={empty} onPress={send}>
            Comment
          </PressableDiv>
        </div>
      </form>
    </div>
  );
}

ReactDOM.render(<Page />, document.getElementById("root"));
