import type { Day } from '../value/day.ts';
import { answerOn } from './define.ts';
import { type FilingDays, item5cLookback, type Lookback } from './rules/item-5c-lookback.ts';

/** The days whose trades Item 5(c) of a Schedule 13D must list; `undefined` before the rule began. */
export function item5cWindow(days: FilingDays): Lookback | undefined {
  return answerOn(item5cLookback, days.filed, days)?.answer;
}

/** Days of known trades that lie in the window and that the filing does not list. */
export function daysMissingFromItem5c(
  days: FilingDays,
  known: readonly Day[],
  listed: readonly Day[],
): readonly Day[] {
  const window = item5cWindow(days);
  if (!window) return [];
  const missing = known.filter(
    (day) => day >= window.from && day <= window.to && !listed.includes(day),
  );
  return [...new Set(missing)];
}
