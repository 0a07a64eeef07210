import { answerOn } from '../../law/define.ts';
import type { Ownership } from '../../law/ownership.ts';
import { rightWithinSixtyDays } from '../../law/rules/right-within-sixty-days.ts';
import { countFor, type ShareCount } from '../../law/share-count.ts';
import { addDays, type Day } from '../../value/day.ts';
import type { PlainEntry } from '../journal/entry.ts';
import type { HeldRight, Position } from '../journal/position.ts';
import type { DayOfStake, Replay } from '../journal/replay.ts';
import { ownershipTogether } from './ownership-on.ts';

/** A day on which something about the stake changed. */
export interface TimelineDay {
  readonly day: Day;
  /** What was entered for it; none where only time went on. */
  readonly entries: readonly PlainEntry[];
  /** Rights that came within sixty days on it, or can no longer be used, without an entry. */
  readonly ripened: readonly string[];
  readonly lapsed: readonly string[];
  readonly position: Position;
  /** All persons together, at the end of the day. */
  readonly together: Ownership;
  readonly count?: ShareCount;
}

/** Every day up to `until` on which an entry, or a right by itself, changed anything; rising. */
export function timelineOf(replayed: Replay, until: Day): readonly TimelineDay[] {
  const timeline: TimelineDay[] = [];
  for (const { day, entries, position } of daysWithRights(replayed, until)) {
    const before = timeline.at(-1)?.together;
    const together = ownershipTogether(position, day);
    const moved = entries.length > 0 ? NOTHING : rightsMoved(before, together);
    const changed = entries.length > 0 || moved.ripened.length + moved.lapsed.length > 0;
    if (!changed) continue;
    const count = countFor(day, position.counts);
    timeline.push({ day, entries, ...moved, position, together, ...(count && { count }) });
  }
  return timeline;
}

const NOTHING = { ripened: [], lapsed: [] };

/** The days of entries, and days between them on which a right may begin or cease to count. */
export function daysWithRights({ days }: Pick<Replay, 'days'>, until: Day): readonly DayOfStake[] {
  const result: DayOfStake[] = [];
  for (const [at, ofDay] of days.entries()) {
    if (ofDay.day > until) break;
    result.push(ofDay);
    const next = days[at + 1]?.day ?? addDays(until, 1);
    for (const day of daysOfRights(ofDay.position)) {
      if (day > ofDay.day && day < next && day <= until) {
        result.push({ day, entries: [], position: ofDay.position });
      }
    }
  }
  return result;
}

function daysOfRights({ rights, day }: Position): readonly Day[] {
  const days = new Set<Day>();
  for (const right of rights.values()) {
    for (const turning of turningDays(right, day)) days.add(turning);
  }
  return [...days].toSorted((one, other) => (one < other ? -1 : 1));
}

/** The first day on which a right counts, and the first on which it has lapsed. */
function turningDays(right: HeldRight, on: Day): readonly Day[] {
  const from = answerOn(rightWithinSixtyDays, on, right)?.answer.countsFrom;
  const after = right.exercisableTo && addDays(right.exercisableTo, 1);
  return [from, after].filter((day) => day !== undefined);
}

/** Rights that count now and did not, and the other way round, by name. */
function rightsMoved(
  before: Ownership | undefined,
  now: Ownership,
): { readonly ripened: readonly string[]; readonly lapsed: readonly string[] } {
  const [then, since] = [namesCounted(before), namesCounted(now)];
  return {
    ripened: [...since].filter((name) => !then.has(name)),
    lapsed: [...then].filter((name) => !since.has(name)),
  };
}

function namesCounted(ownership: Ownership | undefined): ReadonlySet<string> {
  const counted = ownership?.rights.filter(({ shares }) => !shares.isZero()) ?? [];
  return new Set(counted.flatMap(({ right }) => ('name' in right ? String(right.name) : [])));
}
