import type { Trade } from '../journal/entry.ts';
import { type CellReader, isNumber } from './cells.ts';
import type { ColumnMap } from './columns.ts';
import type { ImportOptions } from './imported.ts';
import type { KnownStake } from './known-stake.ts';
import type { TradeColumn } from './trade-columns.ts';
import { sideOf } from './trade-side.ts';

/** Reads one row after another into trades. */
export class RowReader {
  readonly #cells: CellReader;
  readonly #columns: ColumnMap<TradeColumn>;
  readonly #known: KnownStake;
  readonly #options: ImportOptions;
  readonly #sides = new Map<string, Trade['kind']>();
  #security: string | undefined;
  #signed = false;

  constructor(
    cells: CellReader,
    columns: ColumnMap<TradeColumn>,
    known: KnownStake,
    options: ImportOptions,
  ) {
    this.#cells = cells;
    this.#columns = columns;
    this.#known = known;
    this.#options = options;
  }

  /** Whether a number of shares was negative. */
  get signed(): boolean {
    return this.#signed;
  }

  read(cells: readonly string[], line: number): Trade | { readonly why: string } {
    const { day: dayAt, shares: sharesAt, price: priceAt } = this.#columns;
    const text = (at: number | undefined): string =>
      at === undefined ? '' : (cells[at] ?? '').trim();
    const day = this.#cells.day(text(dayAt));
    if (day === undefined) return { why: `“${text(dayAt)}” is not a day of the file’s style` };
    const shares = this.#cells.number(text(sharesAt));
    if (!isNumber(shares)) return { why: `the number of shares: ${shares.why}` };
    if (shares.negative) this.#signed = true;
    if (shares.zero) return { why: 'no shares were traded' };
    const price = text(priceAt) === '' ? undefined : this.#cells.number(text(priceAt));
    if (price && !isNumber(price)) return { why: `the price: ${price.why}` };
    if (price?.negative) return { why: 'the price is negative' };
    const kind = this.#side(text(this.#columns.side), shares.negative);
    if (typeof kind === 'object') return kind;
    const holder = this.#holder(text(this.#columns.holder));
    if (typeof holder === 'object') return holder;
    const other = this.#otherSecurity(text(this.#columns.security));
    if (other) return other;
    const source = `${this.#options.name}:${line}`;
    const [ref, how] = [text(this.#columns.ref), text(this.#columns.how)];
    const trade: Trade = price
      ? { kind, day, holder, shares: shares.size, price: price.size, source }
      : { kind, day, holder, shares: shares.size, source };
    if (ref === '' && how === '') return trade;
    return { ...trade, ...(how !== '' && { how }), ...(ref !== '' && { ref }) };
  }

  #side(cell: string, negative: boolean): 'purchase' | 'sale' | { readonly why: string } {
    if (this.#columns.side === undefined) {
      return this.#options.side ?? (negative ? 'sale' : 'purchase');
    }
    const side = this.#sides.get(cell) ?? sideOf(cell);
    if (!side) return { why: `“${cell}” says neither purchase nor sale` };
    this.#sides.set(cell, side);
    if (side === 'purchase' && negative) return { why: `“${cell}” of a negative number of shares` };
    return side;
  }

  #holder(cell: string): string | { readonly why: string } {
    const holder = this.#columns.holder === undefined ? this.#options.holder : cell;
    if (holder === undefined || holder === '') return { why: 'nothing says whose trade it is' };
    if (this.#known.holders.has(holder)) return holder;
    return { why: `“${holder}” is not known to the journal` };
  }

  /** Several securities in one file need a choice. */
  #otherSecurity(cell: string): { readonly why: string } | undefined {
    if (cell === '' || this.#options.security !== undefined) return undefined;
    this.#security ??= cell;
    if (cell === this.#security) return undefined;
    return {
      why: `it is of “${cell}”, and rows before of “${this.#security}”: name the one that is meant`,
    };
  }
}
