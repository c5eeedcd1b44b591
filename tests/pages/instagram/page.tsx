/**
 * A page shaped like instagram.com, named as public code of January to May 2026 names it: the caption dialog with its
 * picture (Lexical), a post with its comment field (a textarea), under `/p/1` that post in a dialog (Lexical), and under
 * `/direct/t/1` a direct message (Lexical).
 */
import * as React from "react";
import * as ReactDOM from "react-dom";
import { LexicalBox, type LexicalBoxHandle } from "../shared/lexical-box";
import "../shared/page.css";
import { PressableDiv } from "../shared/press";
import { SentList, useSent, type Send } from "../shared/sent";
import { CommentForm } from "./comment-form";

const account = "riverside.demo";

function Page() {
  const [sent, send] = useSent();
  return (
    <div className="page instagram">
      <nav>
        <a href="/">Instagram</a>
        <a href={`/${account}/`}>
          <img alt={`${account}'s profile picture`} src="/photo.svg" width="24" height="24" />
          Profile
        </a>
      </nav>
      <main>
        {location.pathname.startsWith("/direct/t/") ? <Direct send={send} /> : <Feed send={send} />}
        <SentList sent={sent} />
      </main>
    </div>
  );
}

function Feed({ send }: { send: Send }) {
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <PressableDiv label="New post" className="opener" onPress={() => setOpen(true)}>
        Create
      </PressableDiv>
      {open && (
        <CaptionDialog onClose={() => setOpen(false)} onSend={(text) => send("caption", text)} />
      )}
      {location.pathname.startsWith("/p/") && (
        <PostDialog onSend={(text) => send("comment", text)} />
      )}
      <article>
        <header>
          <a href="/riverside.walkers/">riverside.walkers</a>
        </header>
        <img className="photo" alt="Hills above the river" src="/photo.svg" />
        <h1 dir="auto">First walk after the knee operation. Thank you all!</h1>
        <CommentForm onSend={(text) => send("comment", text)} />
      </article>
    </>
  );
}

/** A post opened over the feed: its comment box is a Lexical one, in a dialog as the caption's is. */
function PostDialog({ onSend }: { onSend: (text: string) => boolean }) {
  const box = React.useRef<LexicalBoxHandle>(null);
  const [empty, setEmpty] = React.useState(true);
  const send = () => {
    const text = box.current?.text() ?? "";
    if (text.trim() === "") return;
    if (onSend(text)) box.current?.clear();
  };
  return (
    <div className="veil">
      <div className="dialog" role="dialog">
        <article>
          <header>
            <a href="/riverside.walkers/">riverside.walkers</a>
          </header>
          <h1 dir="auto">First walk after the knee operation. Thank you all!</h1>
          <form method="POST" className="composer" onSubmit={(event) => event.preventDefault()}>
            <LexicalBox
              ref={box}
              label="Add a comment…"
              placeholder="Add a comment…"
              enter="sends"
              onEnter={send}
              onChange={(text) => setEmpty(text.trim() === "")}
            />
            {!empty && (
              <PressableDiv className="action" onPress={send}>
                Post
              </PressableDiv>
            )}
          </form>
        </article>
      </div>
    </div>
  );
}

function CaptionDialog({
  onClose,
  onSend,
}: {
  onClose: () => void;
  onSend: (text: string) => boolean;
}) {
  const [text, setText] = React.useState("");
  const share = () => {
    if (onSend(text)) onClose();
  };
  return (
    <div className="veil">
      <div className="dialog" role="dialog" aria-label="Create new post">
        <header>
          <h2>Create new post</h2>
          <PressableDiv className="action" onPress={share}>
            Share
          </PressableDiv>
        </header>
        <div className="media">
          <img className="photo" alt="" src="/photo.svg" />
        </div>
        <LexicalBox
          label="Write a caption..."
          placeholder="Write a caption..."
          enter="paragraph"
          autoFocus
          onChange={setText}
        />
      </div>
    </div>
  );
}

function Direct({ send }: { send: Send }) {
  const box = React.useRef<LexicalBoxHandle>(null);
  const [empty, setEmpty] = React.useState(true);
  const post = () => {
    const text = box.current?.text() ?? "";
    if (text.trim() === "") return;
    if (send("dm", text)) box.current?.clear();
  };
  return (
    <section className="composer inline" aria-label="Conversation">
      <LexicalBox
        ref={box}
        label="Message"
        placeholder="Message..."
        enter="sends"
        onEnter={post}
        onChange={(text) => setEmpty(text.trim() === "")}
      />
      {!empty && (
        <PressableDiv label="Send" className="action" onPress={post}>
          Send
        </PressableDiv>
      )}
    </section>
  );
}

ReactDOM.render(<Page />, document.getElementById("root"));
