import { CompositeDecorator, ContentState, Editor, EditorState, type ContentBlock } from "draft-js";
import "draft-js/dist/Draft.css";
import * as React from "react";
import { publishModel } from "../shared/model";

export interface DraftBoxProps {
  readonly testId: string;
  readonly label: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  /** A return key; the answer says whether it was used up, otherwise a new line begins. */
  readonly onReturn: (event: { readonly ctrl: boolean; readonly shift: boolean }) => boolean;
  readonly autoFocus?: boolean;
}

export interface DraftBoxHandle {
  text(): string;
  clear(): void;
}

/** A Draft.js editor as X mounts it: hashtags and mentions are decorated, so that each sits in an element of its own. */
export const DraftBox = React.forwardRef<DraftBoxHandle, DraftBoxProps>(
  function DraftBox(props, handle) {
    const [state, setState] = React.useState(() => EditorState.createEmpty(decorator));
    const editor = React.useRef<Editor>(null);
    const box = React.useRef<HTMLDivElement>(null);
    const latest = React.useRef(state);
    latest.current = state;

    React.useEffect(() => {
      const editable = box.current?.querySelector("[contenteditable=true]");
      if (editable) publishModel(editable, () => readText(latest.current));
      if (props.autoFocus === true) editor.current?.focus();
    }, []);

    React.useImperativeHandle(handle, () => ({
      text: () => readText(latest.current),
      clear: () => {
        const empty = EditorState.createWithContent(ContentState.createFromText(""), decorator);
        change(EditorState.moveFocusToEnd(empty));
      },
    }));

    const change = (next: EditorState) => {
      latest.current = next;
      setState(next);
      props.onChange(readText(next));
    };

    return (
      <div ref={box} className="draft">
        <Editor
          ref={editor}
          editorState={state}
          onChange={change}
          handleReturn={(event) =>
            props.onReturn({ ctrl: event.ctrlKey || event.metaKey, shift: event.shiftKey })
              ? "handled"
              : "not-handled"
          }
          placeholder={props.placeholder}
          ariaLabel={props.label}
          role="textbox"
          spellCheck
          webDriverTestID={props.testId}
        />
      </div>
    );
  },
);

function readText(state: EditorState): string {
  return state.getCurrentContent().getPlainText("\n");
}

const decorator = new CompositeDecorator([
  { strategy: eachMatch(/#[\p{L}\p{N}_]+/gu), component: Tag },
  { strategy: eachMatch(/@[A-Za-z0-9_]+/gu), component: Tag },
]);

function eachMatch(pattern: RegExp) {
  return (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern))
      found(match.index, match.index + match[0].length);
  };
}

function Tag({ children }: { children?: React.ReactNode }) {
  return <span className="tag">{children}</span>;
}
