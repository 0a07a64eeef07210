import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import { answerOn } from './define.ts';
import { type DueAnswer, dueDay } from './due-day.ts';
import { fivePercentThreshold } from './rules/five-percent-threshold.ts';
import { schedule13dAmendment } from './rules/schedule-13d-amendment.ts';
import { schedule13gPeriodicAmendment } from './rules/schedule-13g-periodic-amendment.ts';

/** A change of a filer's exact percentage; the event is the trade date. */
export interface PercentChange {
  readonly schedule: '13D' | '13G';
  readonly lastReported: Decimal;
  readonly now: Decimal;
  readonly event: Day;
}

/** Whether the duty ends, and what reports it. */
export interface Exit {
  readonly exits: boolean;
  /** The amendment that reports the exit. */
  readonly amendment?: DueAnswer;
  /** What Item 5(e) of Schedule 13D then says; Schedule 13G has a box instead. */
  readonly item5eDay?: Day;
  /** Whether anything is to be filed after that amendment, as long as five percent is not passed again. */
  readonly furtherDuty: boolean;
}

/** Whether a filer fell from over five percent to five or less, and so files for the last time. */
export function exitDuty(
  { schedule, lastReported, now, event }: PercentChange,
  calendar: Calendar = standardCalendar,
): Exit {
  const threshold = answerOn(fivePercentThreshold, event, undefined)?.answer;
  const exits =
    threshold !== undefined && lastReported.compare(threshold) > 0 && now.compare(threshold) <= 0;
  if (!exits) return { exits, furtherDuty: true };
  const rule = schedule === '13D' ? schedule13dAmendment : schedule13gPeriodicAmendment;
  return {
    exits,
    amendment: dueDay(rule, event, calendar),
    ...(schedule === '13D' && { item5eDay: event }),
    furtherDuty: false,
  };
}
