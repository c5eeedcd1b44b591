import type { Finding } from "../scanner/engine";
import { button, part } from "./part";
import type { Shell } from "./shell";
import { heading } from "./words";

/** The one question before a post: shown in the top layer, answered by a button or by Esc. */
export class Hold {
  readonly #shell: Shell;
  #dialog: HTMLDialogElement | null = null;

  constructor(shell: Shell) {
    this.#shell = shell;
  }

  /** A page can throw the shell out, question and all; then it is not standing any more. */
  get isOpen(): boolean {
    return this.#dialog?.isConnected === true && this.#dialog.open;
  }

  /** True for "Post anyway". Throws at once where the dialog cannot be shown. */
  ask(findings: readonly Finding[]): Promise<boolean> {
    const dialog = part("dialog", {
      "data-part": "hold",
      "aria-labelledby": "question",
      "aria-describedby": "reasons",
    });
    const back = button({ class: "back" }, () => dialog.close("back"), "Back to the draft");
    const anyway = button({}, () => dialog.close("anyway"), "Post anyway");
    dialog.append(
      part(
        "div",
        {},
        part("h2", { id: "question" }, "A moment before you post"),
        part("div", { id: "reasons" }, ...reasons(findings)),
        part("div", { class: "actions" }, anyway, back),
      ),
    );
    this.#shell.show();
    this.#shell.root.append(dialog);
    try {
      dialog.showModal();
    } catch (error) {
      dialog.remove();
      throw error;
    }
    // Going back is what a hasty Enter should do.
    back.focus();
    this.#dialog = dialog;
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => {
        dialog.remove();
        resolve(dialog.returnValue === "anyway");
      });
    });
  }
}

function reasons(findings: readonly Finding[]): Node[] {
  const list = part("ul");
  for (const finding of findings) {
    list.append(
      part(
        "li",
        { "data-severity": finding.severity },
        part("div", {}, part("b", {}, `“${finding.quote}”`), finding.message),
      ),
    );
  }
  const lead =
    findings.length === 1 ? heading(findings[0] as Finding) : "These words could identify someone";
  return [part("p", {}, `${lead}:`), list];
}
