import type { Calendar } from '../../law/calendar.ts';
import { monthEnd } from '../../law/month.ts';
import type { Ownership } from '../../law/ownership.ts';
import { countFor, type ShareCount } from '../../law/share-count.ts';
import { nextTestDay } from '../../law/test-day.ts';
import { addDays, type Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { EntriesOfDay } from '../journal/entries-of-day.ts';
import type { PlainEntry } from '../journal/entry.ts';
import { emptyPosition, type Position, personsOf, powersOf } from '../journal/position.ts';
import type { DayOfStake, Replay } from '../journal/replay.ts';
import { applySplits } from '../journal/splits.ts';
import { ownershipTogether } from '../stake/ownership-on.ts';
import { daysWithRights } from '../stake/timeline.ts';

/** A day on which the law may ask something: what was owned before it and at its end. */
export interface Look {
  readonly day: Day;
  readonly entries: readonly PlainEntry[];
  readonly position: Position;
  /** At the end of the day before, in shares of this day. */
  readonly before: Ownership;
  readonly now: Ownership;
  readonly count?: ShareCount;
  /** Acquired and given away on the day, neither negative; trades within the stake are neither. */
  readonly acquired: Decimal;
  readonly givenAway: Decimal;
  /** By how much splits of the day multiply what was owned before; `1` on other days. */
  readonly scaled: { readonly after: Decimal; readonly before: Decimal };
  /** A day on which Schedule 13G is looked at. */
  readonly isTestDay: boolean;
  readonly isMonthEnd: boolean;
  /** After today: nothing is known of it but that time goes on. */
  readonly ahead: boolean;
}

export interface LooksAsked {
  readonly today: Day;
  /** How many days after today are looked at. */
  readonly aheadDays: number;
  readonly calendar: Calendar;
}

/** The days with entries, with rights that turn, and the ends of months, rising. */
export function looksOf(replayed: Replay, { today, aheadDays }: LooksAsked): readonly Look[] {
  const until = addDays(today, aheadDays);
  const looks: Look[] = [];
  let last: DayOfStake | undefined;
  for (const ofDay of withMonthEnds(daysWithRights(replayed, until), until)) {
    looks.push(look(ofDay, last, today));
    last = ofDay;
  }
  return looks;
}

function withMonthEnds(days: readonly DayOfStake[], until: Day): readonly DayOfStake[] {
  const result: DayOfStake[] = [];
  for (const [at, ofDay] of days.entries()) {
    result.push(ofDay);
    const next = days[at + 1]?.day ?? addDays(until, 1);
    const own = monthEnd(ofDay.day);
    let end = own > ofDay.day ? own : monthEnd(addDays(own, 1));
    for (; end < next; end = monthEnd(addDays(end, 1))) {
      result.push({ day: end, entries: [], position: ofDay.position });
    }
  }
  return result;
}

function look(ofDay: DayOfStake, last: DayOfStake | undefined, today: Day): Look {
  const { day, entries, position } = ofDay;
  const splits = new EntriesOfDay(entries).of('split');
  const now = ownershipTogether(position, day);
  const earlier = last ?? { day, position: emptyPosition(day) };
  const openings = entries.some(({ kind }) => kind === 'opening');
  // What the journal opens with is looked at on the opening's own day: no count may be older.
  const dayBefore = openings ? day : earlier.day;
  const before = ownershipTogether(morningOf(ofDay, earlier.position), dayBefore);
  const count = countFor(day, position.counts);
  const change = now.aggregateAmount.minus(before.aggregateAmount);
  const acquired = notNegative(change.plus(givenByEntries(ofDay, before)));
  return {
    day,
    entries,
    position,
    before,
    now,
    ...(count && { count }),
    acquired,
    givenAway: notNegative(acquired.minus(change)),
    scaled: {
      after: splits.reduce((product, { after }) => product.times(after), ONE),
      before: splits.reduce((product, split) => product.times(split.before), ONE),
    },
    isTestDay: nextTestDay(day) === day,
    isMonthEnd: monthEnd(day) === day,
    ahead: day > today,
  };
}

/** The position of the day before, with the splits of the day, and with what had been there unentered. */
function morningOf({ day, entries, position }: DayOfStake, earlier: Position): Position {
  const ofDay = new EntriesOfDay(entries);
  const openings = ofDay.of('opening');
  const split = ofDay.of('split').length > 0 ? applySplits(earlier, ofDay, []) : earlier;
  if (openings.length === 0) return split;
  const books = new Map(split.books);
  for (const { holder, shares } of openings) {
    books.set(holder, (books.get(holder) ?? NONE).plus(shares));
  }
  const { membership, powers, counts } = position;
  return { ...split, day, books, membership, powers, counts };
}

const ONE = Decimal.of(1);
const NONE = Decimal.of(0);

function notNegative(shares: Decimal): Decimal {
  return shares.isNegative() ? NONE : shares;
}

/** Shares sold or transferred out of the stake, and rights that were counted and are given up. */
function givenByEntries({ entries, position }: DayOfStake, before: Ownership): Decimal {
  const members = new Set(personsOf(position));
  const isOurs = (holder: string | undefined): boolean => {
    if (holder === undefined) return false;
    const { voting, dispositive } = powersOf(position, holder);
    return [...voting, ...dispositive].some((person) => members.has(person));
  };
  let given = NONE;
  for (const entry of entries) {
    if (entry.kind === 'sale' && isOurs(entry.holder)) given = given.plus(entry.shares);
    else if (entry.kind === 'transfer' && isOurs(entry.from) && !isOurs(entry.to)) {
      given = given.plus(entry.shares);
    } else if (entry.kind === 'expire') given = given.plus(countedOf(entry.name, before));
  }
  return given;
}

function countedOf(name: string, { rights }: Ownership): Decimal {
  const counted = rights.find(({ right }) => 'name' in right && right.name === name);
  return counted?.shares ?? NONE;
}
