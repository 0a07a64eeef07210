/** Words that many filers' names share. */
const COMMON = new Set(
  'the and of inc corp corporation company ltd limited llc plc group holdings trust fund capital partners management'.split(
    ' ',
  ),
);
const WORD_LENGTH_MIN = 3;
/** `lantern corp. sold 500 shares to harbor`: who sold, and to whom. */
const SALE_TO = /(?:^|[,;])\s*([^,;]{0,80}?)\bsold\b[^.;]{0,120}?\bto\s+(?:the\s+)?([a-z’'-]+)/;
/** Words that stand for the filer. */
const FILER = /\b(?:persons?|he|she|it|they|we|fund|partnership|trust|company|corporation)\b/;

/** Those whose statement it is, by the words of their names that tell them from others. */
export class Filers {
  readonly #words: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    const words = names.flatMap((name) => name.toLowerCase().split(/[^a-z’'-]+/));
    this.#words = new Set(
      words.filter((word) => word.length >= WORD_LENGTH_MIN && !COMMON.has(word)),
    );
  }

  /** Whether somebody else sold to one of them, in a sentence in small letters: they bought. */
  bought(sentence: string): boolean {
    if (this.#words.size === 0 || !sentence.includes('sold')) return false;
    const [, seller = '', buyer = ''] = SALE_TO.exec(sentence) ?? [];
    if (!this.#words.has(buyer) || FILER.test(seller)) return false;
    return !seller.split(/[^a-z’'-]+/).some((word) => this.#words.has(word));
  }
}
