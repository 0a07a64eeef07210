import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import { answerOn } from './define.ts';
import { type DueAnswer, dueDay } from './due-day.ts';
import { fivePointMove } from './rules/five-point-move.ts';
import { schedule13gInstitutionFivePointMove } from './rules/schedule-13g-institution-five-point-move.ts';
import { schedule13gInstitutionOverTenPercent } from './rules/schedule-13g-institution-over-ten-percent.ts';
import { tenPercentBand } from './rules/ten-percent-band.ts';

/** An institution's exact percentage on the last day of a month. */
export interface MonthEndPercent {
  readonly day: Day;
  readonly percent: Decimal;
}

export interface MonthEndDuty {
  readonly monthEnd: Day;
  readonly reason: 'over ten percent' | 'moved by more than five points';
  readonly due: DueAnswer;
}

/**
 * What an institution's month ends call for: a report when it is first over ten percent, and one each
 * time that it has moved by more than five points from the percentage last reported.
 * `lastReported` is given where it had reported more than ten percent before the first month.
 */
export function monthEndDuties(
  monthEnds: readonly MonthEndPercent[],
  calendar: Calendar = standardCalendar,
  lastReported?: Decimal,
): readonly MonthEndDuty[] {
  const duties: MonthEndDuty[] = [];
  let base = lastReported;
  for (const { day, percent } of monthEnds) {
    const reason = reasonToReport(day, percent, base);
    if (!reason) continue;
    const rule =
      reason === 'over ten percent'
        ? schedule13gInstitutionOverTenPercent
        : schedule13gInstitutionFivePointMove;
    duties.push({ monthEnd: day, reason, due: dueDay(rule, day, calendar) });
    base = percent;
  }
  return duties;
}

function reasonToReport(
  day: Day,
  now: Decimal,
  lastReported: Decimal | undefined,
): MonthEndDuty['reason'] | undefined {
  if (lastReported === undefined) {
    const band = answerOn(tenPercentBand, day, undefined)?.answer;
    return band && now.compare(band) > 0 ? 'over ten percent' : undefined;
  }
  const moved = answerOn(fivePointMove, day, { lastReported, now })?.answer;
  return moved ? 'moved by more than five points' : undefined;
}
