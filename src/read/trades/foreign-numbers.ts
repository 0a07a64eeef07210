import type { Span } from '../../source/span.ts';
import type { TradeRow } from './trade-rows.ts';

/** `12,35` and `1.234,50`: a comma before one or two digits at the end parts decimals. */
const DECIMAL_COMMA = /^\d{1,3}(?:\.?\d{3})*,\d{1,2}$/;
/** `1.500`, among such numbers one and a half thousand. */
const DOTTED = /^\d{1,3}(?:\.\d{3})+$/;
/** `02.05.2011`, which abroad is of May. */
const DAY_IN_NUMBERS = /^\d{1,2}([./-])\d{1,2}\1\d/;

const MAY_BE_THOUSANDS = 'Commas part decimals in this table, so that a dot may part thousands.';
const MAY_BE_DAY_FIRST = 'Commas part decimals in this table, so that its days may stand first.';

/** Why numbers and days of a table may be meant otherwise, where it writes numbers as on the Continent. */
export class ForeignNumbers {
  readonly #text: string;
  readonly #isForeign: boolean;

  constructor(text: string, rows: readonly TradeRow[]) {
    this.#text = text;
    this.#isForeign = rows.some(({ numbers }) =>
      numbers.some(({ from, to }) => DECIMAL_COMMA.test(text.slice(from, to))),
    );
  }

  doubtOfNumber({ from, to }: Span): string | undefined {
    return this.#isForeign && DOTTED.test(this.#text.slice(from, to))
      ? MAY_BE_THOUSANDS
      : undefined;
  }

  doubtOfDay({ from, to }: Span): string | undefined {
    return this.#isForeign && DAY_IN_NUMBERS.test(this.#text.slice(from, to))
      ? MAY_BE_DAY_FIRST
      : undefined;
  }
}
