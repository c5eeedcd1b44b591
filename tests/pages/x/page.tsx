/**
 * A page shaped like x.com with the real Draft.js. Element names follow `extension/sites`' sources (January to August 2026):
 * `/home` has the inline box and the dialog, `/NAME/status/1` a tweet with its reply box, `/messages/1` a direct message.
 */
import * as React from "react";
import * as ReactDOM from "react-dom";
import "../shared/page.css";
import { SentList, useSent, type Send } from "../shared/sent";
import { Composer } from "./composer";
import { MessageBox } from "./message-box";

function Page() {
  const [sent, send] = useSent();
  return (
    <div className="page x">
      <nav aria-label="Primary">
        <a href="/home">Home</a>
        <a href="/riverside_demo" data-testid="AppTabBar_Profile_Link" aria-label="Profile">
          Profile
        </a>
      </nav>
      <main>
        <View send={send} />
        <SentList sent={sent} />
      </main>
    </div>
  );
}

function View({ send }: { send: Send }) {
  const path = location.pathname;
  if (path.startsWith("/messages")) return <MessageBox onSend={(text) => send("dm", text)} />;
  if (path.includes("/status/")) return <Status send={send} />;
  return <Home send={send} />;
}

function Home({ send }: { send: Send }) {
  const [open, setOpen] = React.useState(false);
  return (
    <>
      <h1>Home</h1>
      <Composer
        surface="post"
        placeholder="What is happening?!"
        action="Post"
        buttonTestId="tweetButtonInline"
        onSend={send}
      />
      <button
        type="button"
        className="action"
        data-testid="SideNav_NewTweet_Button"
        onClick={() => setOpen(true)}
      >
        Post
      </button>
      {open && (
        <div className="veil">
          <div className="dialog" role="dialog" aria-modal="true" aria-label="Compose post">
            <button
              type="button"
              className="close"
              data-testid="app-bar-close"
              aria-label="Close"
              onClick={() => setOpen(false)}
            >
              ×
            </button>
            <Composer
              surface="post"
              placeholder="What is happening?!"
              action="Post"
              buttonTestId="tweetButton"
              onSend={send}
              autoFocus
            />
          </div>
        </div>
      )}
    </>
  );
}

function Status({ send }: { send: Send }) {
  return (
    <>
      <h1>Post</h1>
      <article data-testid="tweet">
        <div data-testid="User-Name">
          <a href="/waiting_room_demo">@waiting_room_demo</a>
        </div>
        <div data-testid="tweetText" lang="en">
          I waited two hours at your clinic on Monday and nobody called me in.
        </div>
      </article>
      <Composer
        surface="reply"
        placeholder="Post your reply"
        action="Reply"
        buttonTestId="tweetButtonInline"
        onSend={send}
      />
    </>
  );
}

ReactDOM.render(<Page />, document.getElementById("root"));
