/**
 * What each editor itself believes its text to be, for tests to compare with what is on the screen: an edit made behind
 * the editor's back leaves the two apart.
 */
type ReadModel = () => string;

declare global {
  // eslint-disable-next-line no-var
  var editorModel: (editor: Element) => string | null;
}

const models = new WeakMap<Element, ReadModel>();

export function publishModel(editor: Element, read: ReadModel): void {
  models.set(editor, read);
}

globalThis.editorModel = (editor) => models.get(editor)?.() ?? null;
