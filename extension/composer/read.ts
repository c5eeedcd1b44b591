/** A point in the page's document, as `Range` takes it. */
export interface Point {
  node: Node;
  offset: number;
}

/** Where a text node's characters, or a `<br>`'s line, lie in the draft. */
interface Piece {
  node: Node;
  start: number;
  end: number;
}

const TEXT = 3;
const ELEMENT = 1;
const BLOCKS = new Set(
  "ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGURE H1 H2 H3 H4 H5 H6 LI OL P PRE SECTION UL".split(
    " ",
  ),
);

/** A composer's text, and the way from its offsets to the page's nodes and back. */
export class Reading {
  readonly text: string;
  readonly #root: Node;
  /** In the draft's order, as are the two that part them. */
  readonly #pieces: readonly Piece[];
  readonly #texts: readonly Piece[];
  readonly #breaks: readonly Piece[];

  constructor(root: Node, text: string, pieces: readonly Piece[]) {
    this.#root = root;
    this.text = text;
    this.#pieces = pieces;
    this.#texts = pieces.filter(({ node }) => node.nodeType === TEXT);
    this.#breaks = pieces.filter(({ node }) => node.nodeType !== TEXT);
  }

  /** The point where a stretch of text begins: at a seam between two nodes, the later one. */
  startPoint(offset: number): Point | null {
    const piece = lastFrom(this.#texts, offset);
    return piece && offset <= piece.end
      ? { node: piece.node, offset: offset - piece.start }
      : this.#line(offset);
  }

  /** The point where a stretch of text ends: at a seam, the earlier one. */
  endPoint(offset: number): Point | null {
    const piece = this.#texts[leading(this.#texts, ({ end }) => end < offset)];
    return piece && offset >= piece.start
      ? { node: piece.node, offset: offset - piece.start }
      : this.#line(offset);
  }

  /** Whether the stretch lies in one text node. */
  inOneNode(start: number, end: number): boolean {
    const piece = lastFrom(this.#texts, start);
    return piece !== undefined && end <= piece.end;
  }

  /** The offset of a point, or `null` for one outside the composer. */
  offsetOf({ node, offset }: Point): number | null {
    if (!this.#root.contains(node)) return null;
    if (node.nodeType === TEXT) {
      const piece = this.#pieces.find((candidate) => candidate.node === node);
      return piece ? piece.start + offset : null;
    }
    let next = node.childNodes[offset] ?? following(node, this.#root);
    for (; next; next = following(next, this.#root)) {
      const piece = this.#pieces.find((candidate) => next?.contains(candidate.node));
      if (piece) return piece.start;
    }
    return this.text.length;
  }

  /** An empty line has no text node; the point is then before its `<br>`. */
  #line(offset: number): Point | null {
    const piece = lastFrom(this.#breaks, offset);
    const parent = piece?.node.parentNode;
    return piece && parent
      ? { node: parent, offset: [...parent.childNodes].indexOf(piece.node as ChildNode) }
      : null;
  }
}

/** The last of the pieces that begin at the offset or before it. */
function lastFrom(pieces: readonly Piece[], offset: number): Piece | undefined {
  return pieces[leading(pieces, ({ start }) => start <= offset) - 1];
}

/** How many pieces at the front `holds` is true of; by halving, since each finding asks. */
function leading(pieces: readonly Piece[], holds: (piece: Piece) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(pieces[middle] as Piece)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Reads a composer the way it is laid out: a block begins a line, and a `<br>` breaks one unless it
 * is its block's last, where it only holds the line open (Lexical's `<p><br></p>`, Draft's
 * `<br data-text>`). Never touches the page.
 */
export function read(root: Node): Reading {
  if (isTextarea(root)) return new Reading(root, spaced(root.value), []);

  const pieces: Piece[] = [];
  let text = "";
  let lineUsed = false;
  let lineOwed = false;

  function content(): void {
    if (lineOwed) text += "\n";
    lineOwed = false;
    lineUsed = true;
  }
  function boundary(): void {
    if (lineUsed) lineOwed = true;
    lineUsed = false;
  }
  function walk(node: Node): void {
    if (node.nodeType === TEXT) {
      const data = (node as Text).data;
      if (data === "") return;
      content();
      pieces.push({ node, start: text.length, end: text.length + data.length });
      text += spaced(data);
    } else if (node.nodeName === "BR") {
      content();
      const start = text.length;
      if (!endsBlock(node, root)) text += "\n";
      pieces.push({ node, start, end: text.length });
    } else if (node.nodeType === ELEMENT) {
      const block = node !== root && BLOCKS.has(node.nodeName);
      if (block) boundary();
      for (const child of node.childNodes) walk(child);
      if (block) boundary();
    }
  }
  walk(root);
  return new Reading(root, text, pieces);
}

/** Editors write a space as a no-break space where HTML would fold it away. */
function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

function endsBlock(node: Node, root: Node): boolean {
  for (
    let at: Node = node;
    at !== root && !(at !== node && BLOCKS.has(at.nodeName));
    at = at.parentNode!
  ) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (BLOCKS.has(next.nodeName)) return true;
      if (next.nodeName === "BR" || next.textContent !== "") return false;
    }
  }
  return true;
}

function following(node: Node, root: Node): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

export function isTextarea(node: Node): node is HTMLTextAreaElement {
  return node.nodeName === "TEXTAREA";
}
