import { addDays, type Day } from '../value/day.ts';
import { standardCalendar } from './calendar.ts';
import { versionOn } from './define.ts';
import { quarterEnd } from './month.ts';
import { schedule13gTestDay } from './rules/schedule-13g-test-day.ts';

/** A year end is at most four quarters away. */
const QUARTERS_MAX = 4;

/**
 * The day on which a holding of Schedule 13G is next looked at: the first, on or after the event, that
 * is a test day under the text in force on it. An event of May 2024 is first tested on 30 September
 * 2024, because the old text would have waited for the year's end but did not live to see it.
 */
export function nextTestDay(event: Day): Day {
  let candidate = quarterEnd(event);
  for (let tried = 0; tried < QUARTERS_MAX; tried += 1) {
    const version = versionOn(schedule13gTestDay, candidate);
    if (!version || version.apply(undefined, candidate, standardCalendar) === candidate)
      return candidate;
    candidate = quarterEnd(addDays(candidate, 1));
  }
  return candidate;
}
