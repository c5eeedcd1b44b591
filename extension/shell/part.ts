/** One element of the shell. Text arrives as text: nothing here can turn a draft's words into markup. */
export function part<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

export function button(
  attributes: Record<string, string>,
  press: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const element = part("button", { type: "button", ...attributes }, ...children);
  element.addEventListener("click", press);
  return element;
}
