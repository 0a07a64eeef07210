import { item5cWindow } from '../law/item-5c.ts';
import type { Lookback } from '../law/rules/item-5c-lookback.ts';
import type { PlainEntry } from '../ledger/journal/entry.ts';
import { inOrder } from '../ledger/journal/order.ts';
import { type Position, personsOf, powersOf } from '../ledger/journal/position.ts';
import type { Replay } from '../ledger/journal/replay.ts';
import { type Day, partsOf } from '../value/day.ts';
import { tradesSentence } from './sentences.ts';

/** Entries by which shares of the class came or went. */
export type Movement = Extract<
  PlainEntry,
  { readonly kind: 'purchase' | 'sale' | 'transfer' | 'exercise' }
>;

/** What Item 5(c) lists: the days that it covers, and the entries of those days. */
export interface ListedTrades {
  readonly window: Lookback;
  readonly movements: readonly Movement[];
}

/**
 * The transactions of the sixty days before a filing, or since the last filing on Schedule 13D, whichever
 * is shorter; `undefined` before the rule began. Those of holders outside the stake are left out.
 */
export function listedTrades(
  { days }: Replay,
  filed: Day,
  previouslyFiled: Day | undefined,
): ListedTrades | undefined {
  const window = item5cWindow({ filed, ...(previouslyFiled && { previouslyFiled }) });
  if (!window) return undefined;
  const movements = days
    .filter(({ day }) => day >= window.from && day <= window.to)
    .flatMap(({ entries, position }) =>
      inOrder(entries)
        .filter(isMovement)
        .filter((entry) => isOurs(entry, position)),
    );
  return { window, movements };
}

/** Item 5(c) as a text: a sentence, and a table of days, sides, shares and prices. */
export function tradesText({ window, movements }: ListedTrades): string {
  const sentence = tradesSentence(movements.length, window.from, window.to);
  if (movements.length === 0) return sentence;
  const several = new Set(movements.map(whoOf)).size > 1;
  const rows = movements.map((one) => [
    dayInFigures(one.day),
    SIDES[one.kind],
    one.shares.grouped(),
    'price' in one && one.price ? one.price.toString() : '-',
    ...(several ? [whoOf(one)] : []),
    ...('how' in one && one.how !== undefined ? [one.how] : []),
  ]);
  const heads = [
    [
      'Trade Date',
      'Transaction',
      'Number of Shares',
      'Price per Share',
      ...(several ? ['Person'] : []),
    ],
    [
      '----------',
      '-----------',
      '----------------',
      '---------------',
      ...(several ? ['------'] : []),
    ],
  ];
  return [sentence, '', ...[...heads, ...rows].map(row)].join('\n');
}

/** Transactions whose price the journal does not say; nothing where it says all. */
export function pricesGap({ movements }: ListedTrades): string | undefined {
  const count = movements.filter((one) => !('price' in one) || one.price === undefined).length;
  if (count === 0) return undefined;
  return `The journal does not say the price of ${count} of ${movements.length} transactions, as Item 5(c) asks.`;
}

/** Transactions of which the journal does not say where and how they were effected. */
export function howGap({ movements }: ListedTrades): string | undefined {
  const count = movements.filter((one) => !('how' in one) || one.how === undefined).length;
  if (count === 0) return undefined;
  return `Where and how were ${count} of ${movements.length} transactions effected? Item 5(c) asks, and the journal does not say.`;
}

function isMovement(entry: { readonly kind: string }): entry is Movement {
  return Object.hasOwn(SIDES, entry.kind);
}

const SIDES: Readonly<Record<Movement['kind'], string>> = {
  purchase: 'Purchase',
  sale: 'Sale',
  transfer: 'Transfer',
  exercise: 'Exercise',
};

function isOurs(entry: Movement, position: Position): boolean {
  const members = new Set(personsOf(position));
  const has = (holder: string | undefined): boolean => {
    if (holder === undefined) return false;
    const { voting, dispositive } = powersOf(position, holder);
    return [...voting, ...dispositive].some((person) => members.has(person));
  };
  if (entry.kind === 'exercise') return has(position.rights.get(entry.name)?.holder);
  return entry.kind === 'transfer' ? has(entry.from) || has(entry.to) : has(entry.holder);
}

/** Whose transaction it is, in few words. */
function whoOf(entry: Movement): string {
  if (entry.kind === 'exercise') return `right ${entry.name}`;
  if (entry.kind !== 'transfer') return entry.holder;
  return `${entry.from ?? 'outside'} to ${entry.to ?? 'outside'}`;
}

const WIDTHS = [12, 13, 18, 17];

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) =>
      at > 1 && at < WIDTHS.length ? cell.padStart(WIDTHS[at] ?? 0) : cell.padEnd(WIDTHS[at] ?? 0),
    )
    .map((cell, at) => (at >= WIDTHS.length ? `  ${cell}` : cell))
    .join('')
    .trimEnd();
}

/** `12/30/2003`, as the form's tables have it. */
function dayInFigures(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${String(month).padStart(2, '0')}/${String(dayOfMonth).padStart(2, '0')}/${year}`;
}
