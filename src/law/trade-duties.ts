import type { Day } from '../value/day.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import { answerOn } from './define.ts';
import { type DueAnswer, dueDay } from './due-day.ts';
import { type Question, question } from './questions.ts';
import {
  type ChangesSinceReport,
  type MaterialChange,
  onePercentChange,
} from './rules/one-percent-change.ts';
import { schedule13dAmendment } from './rules/schedule-13d-amendment.ts';
import { schedule13dInitial } from './rules/schedule-13d-initial.ts';
import { type Creep, type Purchases, twoPercentCreep } from './rules/two-percent-creep.ts';

/** What the trades since the last Schedule 13D call for. */
export interface AmendmentDuty extends MaterialChange {
  /** Present where the change is deemed material. */
  readonly due?: DueAnswer;
  /** What a person must judge where it is not. */
  readonly questions: readonly Question[];
}

/**
 * Whether trades since the last Schedule 13D call for an amendment, and by when; `on` picks the text.
 * A change that is not deemed material may be so on the facts, and one of percentage without any trade
 * comes from the share count: either is a question.
 */
export function amendmentDuty(
  on: Day,
  changes: ChangesSinceReport,
  calendar: Calendar = standardCalendar,
): AmendmentDuty | undefined {
  const change = answerOn(onePercentChange, on, changes, calendar)?.answer;
  if (!change) return undefined;
  if (change.event) {
    return { ...change, due: dueDay(schedule13dAmendment, change.event, calendar), questions: [] };
  }
  const traded = changes.changes.length > 0;
  const open = traded ? 'materiality-below-one-percent' : 'denominator-only-change';
  return { ...change, questions: [question(open)] };
}

/** What a purchase calls for where the holder is over five percent. */
export interface CreepDuty extends Creep {
  /** Present where the exemption is lost: Schedule 13D, unless Schedule 13G is open to the holder. */
  readonly due?: DueAnswer;
}

/** Whether the purchases of the twelve months up to a day lose the exemption, and what is due then. */
export function creepDuty(
  on: Day,
  purchases: Purchases,
  calendar: Calendar = standardCalendar,
): CreepDuty | undefined {
  const creep = answerOn(twoPercentCreep, on, purchases, calendar)?.answer;
  if (!creep || creep.exempt) return creep;
  return { ...creep, due: dueDay(schedule13dInitial, on, calendar) };
}
