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
  /** One text for each holder: a cell's own would keep the piece of the file that it was cut from. */
  readonly #holders = new Map<string, string>();
  /** `trades.csv:`; put together once, as each piece of a text takes room of its own. */
  readonly #file: string;
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
    this.#file = `${options.name}:`;
  }

  /** Whether a number of shares was negative. */
  get signed(): boolean {
    return this.#signed;
  }

  read(cells: readonly string[], line: number): Trade | { readonly why: string } {
    const columns = this.#columns;
    const dayCell = textAt(cells, columns.day);
    const day = this.#cells.day(dayCell);
    if (day === undefined) return { why: `“${dayCell}” is not a day of the file’s style` };
    const shares = this.#cells.number(textAt(cells, columns.shares));
    if (!isNumber(shares)) return { why: `the number of shares: ${shares.why}` };
    if (shares.negative) this.#signed = true;
    if (shares.zero) return { why: 'no shares were traded' };
    const priceCell = textAt(cells, columns.price);
    const price = priceCell === '' ? undefined : this.#cells.number(priceCell);
    if (price && !isNumber(price)) return { why: `the price: ${price.why}` };
    if (price?.negative) return { why: 'the price is negative' };
    const kind = this.#side(textAt(cells, columns.side), shares.negative);
    if (typeof kind === 'object') return kind;
    const holder = this.#holder(textAt(cells, columns.holder));
    if (typeof holder === 'object') return holder;
    const other = this.#otherSecurity(textAt(cells, columns.security));
    if (other) return other;
    const source = this.#file + line;
    const ref = textAt(cells, columns.ref);
    const how = textAt(cells, columns.how);
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
    const known = this.#holders.get(holder);
    if (known !== undefined) return known;
    if (this.#known.holders.has(holder)) {
      this.#holders.set(holder, holder);
      return holder;
    }
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

/** A cell without the blanks around it; empty where the row or the file has none. */
function textAt(cells: readonly string[], at: number | undefined): string {
  return at === undefined ? '' : (cells[at] ?? '').trim();
}
