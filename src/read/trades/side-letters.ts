import type { Side } from '../../filing/transaction.ts';
import type { Cell, Layout } from '../layout/layout.ts';
import { foldedWords, type TradeRow } from './trade-rows.ts';
import type { TradeTable } from './trade-tables.ts';

/** Letters for buying and selling, as brokers write them and as Form 4 does. */
const PAIRS: readonly ReadonlyMap<string, Side>[] = [
  new Map([
    ['b', 'purchase'],
    ['s', 'sale'],
  ]),
  new Map([
    ['p', 'purchase'],
    ['s', 'sale'],
  ]),
  new Map([
    ['a', 'purchase'],
    ['d', 'sale'],
  ]),
];
/** Further codes of Form 4, which stand among those for purchase and sale: gifts, exercises and others. */
const OF_FORM_4 = 'acdefghijklmouvwxz';
const FORM_4: ReadonlyMap<string, Side> = new Map([
  ...Array.from(OF_FORM_4, (letter): [string, Side] => [letter, 'other']),
  ['p', 'purchase'],
  ['s', 'sale'],
]);
const NONE: ReadonlyMap<string, Side> = new Map();
/** Headings over letters of another kind. */
const OF_A_CLASS = /\b(?:class|series)\b/;
/** Letters that stand alone for a side even where the other side has none. */
const TELLING = /^[bps]$/;

/**
 * The letters that say of a table's rows whether they are purchases or sales; none where others stand
 * among them, or where they may be those of a class.
 */
export function sideLetters(layout: Layout, table: TradeTable): ReadonlyMap<string, Side> {
  const letters = new Set(table.rows.flatMap((row) => letterOf(layout, row) ?? []));
  const pair =
    PAIRS.find((one) => [...letters].every((letter) => one.has(letter))) ?? form4(letters);
  if (!pair || letters.size === 0) return NONE;
  if (letters.size > 1 && !letters.has('a')) return pair;
  const header = table.header.map(({ from, to }) => layout.folded.slice(from, to)).join(' ');
  if (OF_A_CLASS.test(header)) return NONE;
  return letters.size > 1 || [...letters].every((letter) => TELLING.test(letter)) ? pair : NONE;
}

/** Purchases and sales among other codes of Form 4. */
function form4(letters: ReadonlySet<string>): typeof NONE | undefined {
  const hasBoth = letters.has('p') && letters.has('s');
  return hasBoth && [...letters].every((letter) => FORM_4.has(letter)) ? FORM_4 : undefined;
}

/** The letter that a row has beside its numbers, alone or in a cell of its own. */
export function letterOf(layout: Layout, row: TradeRow): string | undefined {
  if (LETTER.test(row.words)) return row.words;
  const cell = letterCell(layout, row);
  return cell && foldedWords(layout.text.slice(cell.from, cell.to));
}

/** The cell of a row that holds nothing but a letter. */
function letterCell(layout: Layout, { row }: TradeRow): Cell | undefined {
  const cells = row.cells.filter(({ from, to }) => LETTER_CELL.test(layout.folded.slice(from, to)));
  return cells.length === 1 ? cells[0] : undefined;
}

const LETTER = /^[a-z]$/;
const LETTER_CELL = /^\(?[a-z]\)?$/;
