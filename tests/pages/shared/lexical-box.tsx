import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerPlainText } from "@lexical/plain-text";
import {
  $createParagraphNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  CLEAR_HISTORY_COMMAND,
  COMMAND_PRIORITY_HIGH,
  HISTORY_MERGE_TAG,
  INSERT_LINE_BREAK_COMMAND,
  KEY_ENTER_COMMAND,
  createEditor,
  type LexicalEditor,
} from "lexical";
import * as React from "react";
import { keyClock } from "./key-clock";
import { preventsKeys } from "./keys";
import { publishModel } from "./model";

export interface LexicalBoxProps {
  readonly label: string;
  readonly placeholder: string;
  readonly onChange: (text: string) => void;
  /** `sends`: bare Enter sends and Shift+Enter breaks the line. `paragraph`: Enter begins a new paragraph element. */
  readonly enter: "sends" | "paragraph";
  readonly onEnter?: () => void;
  readonly autoFocus?: boolean;
}

export interface LexicalBoxHandle {
  text(): string;
  clear(): void;
}

/** A Lexical editor as Facebook and Instagram mount it: plain text with history, in a bare contenteditable. */
export const LexicalBox = React.forwardRef<LexicalBoxHandle, LexicalBoxProps>(
  function LexicalBox(props, handle) {
    const box = React.useRef<HTMLDivElement>(null);
    const editor = React.useRef<LexicalEditor | null>(null);
    const [empty, setEmpty] = React.useState(true);
    const latest = React.useRef(props);
    latest.current = props;

    React.useEffect(() => {
      const element = box.current;
      if (element === null) return undefined;
      const lexical = createEditor({
        namespace: "page",
        onError: (error) => {
          throw error;
        },
      });
      editor.current = lexical;
      lexical.setRootElement(element);
      lexical.update(() => void $getRoot().append($createParagraphNode()), {
        tag: HISTORY_MERGE_TAG,
        discrete: true,
      });
      publishModel(element, () => readText(lexical));
      const undo = [
        registerPlainText(lexical),
        registerHistory(lexical, createEmptyHistoryState(), 300, keyClock),
        lexical.registerCommand(
          KEY_ENTER_COMMAND,
          (event) => onEnterKey(lexical, event, latest.current),
          COMMAND_PRIORITY_HIGH,
        ),
        lexical.registerUpdateListener(() => {
          const text = readText(lexical);
          setEmpty(text === "");
          latest.current.onChange(text);
        }),
      ];
      if (latest.current.autoFocus === true) lexical.focus();
      return () => {
        for (const each of undo) each();
        lexical.setRootElement(null);
      };
    }, []);

    React.useImperativeHandle(handle, () => ({
      text: () => (editor.current === null ? "" : readText(editor.current)),
      clear: () => {
        const lexical = editor.current;
        if (lexical === null) return;
        lexical.update(() => {
          const paragraph = $createParagraphNode();
          $getRoot().clear().append(paragraph);
          paragraph.select();
        });
        lexical.dispatchCommand(CLEAR_HISTORY_COMMAND, undefined);
      },
    }));

    return (
      <div className="lexical">
        <div
          ref={box}
          className="editable"
          contentEditable
          suppressContentEditableWarning
          role="textbox"
          spellCheck
          tabIndex={0}
          data-lexical-editor="true"
          aria-label={props.label}
          aria-placeholder={props.placeholder}
        />
        {empty && (
          <div className="placeholder" aria-hidden="true">
            {props.placeholder}
          </div>
        )}
      </div>
    );
  },
);

function onEnterKey(
  lexical: LexicalEditor,
  event: KeyboardEvent | null,
  props: LexicalBoxProps,
): boolean {
  const sends = props.enter === "sends" && event?.shiftKey !== true;
  if (!sends || preventsKeys) event?.preventDefault();
  if (event?.shiftKey === true) return lexical.dispatchCommand(INSERT_LINE_BREAK_COMMAND, false);
  if (sends) {
    props.onEnter?.();
  } else {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertParagraph();
  }
  return true;
}

function readText(lexical: LexicalEditor): string {
  return lexical.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join("\n"),
  );
}
