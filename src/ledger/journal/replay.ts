import type { Day } from '../../value/day.ts';
import { advance } from './advance.ts';
import { applyCorrections } from './corrections.ts';
import type { Entry, PlainEntry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import { emptyPosition, type Position } from './position.ts';

/** A day on which something was entered, and the position at its end. */
export interface DayOfStake {
  readonly day: Day;
  /** What counts on it: corrected entries are gone, right ones are there. */
  readonly entries: readonly PlainEntry[];
  readonly position: Position;
}

export interface Replay {
  /** Rising, each day once. */
  readonly days: readonly DayOfStake[];
  readonly findings: readonly LedgerFinding[];
}

/**
 * Positions from entries, in one walk from the first day to the last. Entries may come in any order;
 * what does not fit together is a finding at its entries, and the walk goes on with what was entered.
 */
export function replay(entries: readonly Entry[]): Replay {
  const corrected = applyCorrections(entries);
  const findings: LedgerFinding[] = [...corrected.findings];
  const days: DayOfStake[] = [];
  const joinedLater = membersToCome(corrected.entries);
  for (const [day, ofDay] of byDay(corrected.entries)) {
    const before = days.at(-1)?.position ?? { ...emptyPosition(day), membership: joinedLater };
    const after = advance(before, day, ofDay);
    days.push({ day, entries: ofDay, position: after.position });
    for (const finding of after.findings) findings.push(finding);
  }
  return { days, findings };
}

/** The last day of the stake that is not after a day; `undefined` before the first entry. */
export function dayAt({ days }: Pick<Replay, 'days'>, day: Day): DayOfStake | undefined {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const candidate = days[middle];
    if (candidate && candidate.day <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1];
}

/** What stood in the books at the end of a day. */
export function positionOn(replayed: Pick<Replay, 'days'>, day: Day): Position {
  return dayAt(replayed, day)?.position ?? emptyPosition(day);
}

function byDay(entries: readonly PlainEntry[]): readonly (readonly [Day, readonly PlainEntry[]])[] {
  const days = new Map<Day, PlainEntry[]>();
  for (const entry of entries) {
    const known = days.get(entry.day);
    if (known) known.push(entry);
    else days.set(entry.day, [entry]);
  }
  return [...days].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

/** Whoever joins one day does not belong before, unless an entry let him leave earlier. */
function membersToCome(entries: readonly PlainEntry[]): ReadonlyMap<string, boolean> {
  const first = new Map<string, { readonly day: Day; readonly kind: 'join' | 'leave' }>();
  for (const entry of entries) {
    if (entry.kind !== 'join' && entry.kind !== 'leave') continue;
    const known = first.get(entry.person);
    const earlier = !known || entry.day < known.day;
    const sameDay = known?.day === entry.day && entry.kind === 'join';
    if (earlier || sameDay) first.set(entry.person, { day: entry.day, kind: entry.kind });
  }
  const joining = [...first].filter(([, { kind }]) => kind === 'join');
  return new Map(joining.map(([person]) => [person, false]));
}
