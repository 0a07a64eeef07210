import { addDays, type Day, daysBetween, parseDay, weekday } from '../../../src/value/day.ts';
import type { Due } from './law.ts';

/** A day of the calendar that shows a counting. */
export interface CalendarDay {
  readonly day: Day;
  /** `event`, `due`, `filed`, `counted`, or why it is none of these: `weekend`, `holiday`, `closing`, `outside`. */
  readonly role: string;
  /** What stands in its cell: `day 3`, `Washington’s Birthday`. */
  readonly text: string;
}

/** Weeks of a counting that are shown; the longest deadline has 45 business days or a quarter. */
const WEEKS_MAX = 30;

/** The weeks from the one before the count begins to that of its last day, Monday first. */
export function weeksOf({ event, counting, careful, filed }: Due): CalendarDay[][] {
  const days = new Map(counting.map((counted) => [counted.day, counted]));
  const first = parseDay(counting[0]?.day ?? event);
  const last = parseDay(counting.at(-1)?.day ?? event);
  if (!first || !last) return [];
  const zero = addDays(first, -1);
  const monday = addDays(zero, 1 - weekday(zero));
  const count = Math.min(WEEKS_MAX, Math.floor(daysBetween(monday, last) / 7) + 1);
  return Array.from({ length: count }, (_, week) =>
    Array.from({ length: 7 }, (_unused, at): CalendarDay => {
      const day = addDays(monday, week * 7 + at);
      const counted = days.get(day);
      if (day === zero)
        return { day, role: 'event', text: day === event ? 'event' : 'count begins' };
      if (!counted) {
        const isFiled = day === filed?.filed;
        return { day, role: isFiled ? 'filed' : 'outside', text: isFiled ? 'filed' : '' };
      }
      const number = counted.number === null ? undefined : `day ${counted.number}`;
      const why = counted.kind === 'weekend' ? undefined : (counted.why ?? undefined);
      const text = [number, why, counted.doubt === null ? undefined : 'in doubt'];
      return {
        day,
        role: day === careful ? 'due' : counted.number === null ? counted.kind : 'counted',
        text: text.filter((part) => part !== undefined).join(', '),
      };
    }),
  );
}
