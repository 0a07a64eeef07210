import { Places } from './places.ts';

/** A text of the printed form and the place of the fact that it prints. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly element: Element;
}

/** A longer text, as an item's, is lit for itself alone and not for what stands somewhere in it. */
const CLOSE_LENGTH_MAX = 400;

/**
 * The places of an XML statement on its printed form, as the form's writer tells them.
 * A text there is another one than in the source (`1,000` for `1000`), so that it is lit as a whole.
 */
export class PrintedPlaces extends Places {
  readonly #pieces: readonly Piece[];

  constructor(pane: Element) {
    super(pane);
    this.#pieces = Array.from(pane.querySelectorAll('[data-place]'), (element) => {
      const [from = 0, to = 0] = (element.getAttribute('data-place') ?? '').split(' ').map(Number);
      return { from, to, element };
    });
  }

  override range(from: number, to: number): Range | undefined {
    const piece =
      this.#pieces.find((one) => one.from >= from && one.to <= to) ??
      this.#pieces.find(
        (one) => one.from <= from && one.to >= to && one.to - one.from <= CLOSE_LENGTH_MAX,
      );
    if (!piece) return undefined;
    const range = this.pane.ownerDocument.createRange();
    range.selectNodeContents(piece.element);
    return range;
  }

  override offsetAt(node: Node): number | undefined {
    const around = node.parentElement?.closest('[data-place]');
    return this.#pieces.find(({ element }) => element === around)?.from;
  }
}
