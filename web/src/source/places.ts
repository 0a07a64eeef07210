/** A piece of the source and the node that shows it. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly node: Text;
}

/**
 * Where each piece of a source is shown: from offsets to ranges of the page, and back.
 * Both ways of showing a source fill it while they make their nodes, in the order of the source.
 */
export class Places {
  /** What scrolls: a pane of ours, or the root of a document in a frame. */
  readonly pane: Element;
  readonly #runs: Run[] = [];
  readonly #runOf = new WeakMap<Node, Run>();

  constructor(pane: Element) {
    this.pane = pane;
  }

  add(node: Text, from: number, to: number): void {
    const run = { from, to, node };
    this.#runs.push(run);
    this.#runOf.set(node, run);
  }

  /** The window in which the source is shown, which draws its highlights. */
  get window(): (Window & typeof globalThis) | null {
    return this.pane.ownerDocument.defaultView;
  }

  /** What shows a place; nothing where the place has no text to show, as the inside of a tag. */
  range(from: number, to: number): Range | undefined {
    const first = this.#runs[this.#firstEndingAfter(from)];
    const last = this.#runs[this.#firstEndingAfter(to - 1)] ?? this.#runs.at(-1);
    if (!first || !last || first.from >= to) return undefined;
    // A place may end within markup, behind the text that it has.
    const end = last.from >= to ? this.#runs[this.#runs.indexOf(last) - 1] : last;
    if (!end) return undefined;
    const range = this.pane.ownerDocument.createRange();
    range.setStart(first.node, within(first, from));
    range.setEnd(end.node, within(end, to));
    return range;
  }

  /** The offset in the source of a point in the page. */
  offsetAt(node: Node, offset: number): number | undefined {
    const run = this.#runOf.get(node);
    return run && Math.min(run.from + offset, run.to);
  }

  /** Scrolls until a range is seen, a third down the pane; not at all where it is seen already. */
  reveal(range: Range): void {
    const rect = range.getBoundingClientRect();
    const isRoot = this.pane === this.pane.ownerDocument.scrollingElement;
    const frame = isRoot ? { top: 0, left: 0 } : this.pane.getBoundingClientRect();
    const [top, left] = [rect.top - frame.top, rect.left - frame.left];
    const { clientHeight, clientWidth } = this.pane;
    const isSeen = top >= 0 && top + Math.min(rect.height, clientHeight / 2) <= clientHeight;
    const isBeside = left < 0 || left + Math.min(rect.width, clientWidth / 2) > clientWidth;
    this.pane.scrollBy({
      top: isSeen ? 0 : top - clientHeight / 3,
      left: isBeside ? left - clientWidth / 4 : 0,
    });
  }

  #firstEndingAfter(offset: number): number {
    let [low, high] = [0, this.#runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#runs[middle]?.to ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** A character reference is longer in the source than what it shows. */
function within({ from, node }: Run, offset: number): number {
  return Math.max(0, Math.min(offset - from, node.length));
}
