import type { Day } from '../value/day.ts';
import type { Calendar } from './calendar.ts';
import type { Certainty } from './certainty.ts';
import { type Count, type CountedDay, countBusinessDays, countCalendarDays } from './counting.ts';
import { type DatedRule, defineRule, type Version } from './define.ts';
import { monthEnd } from './month.ts';
import type { QuestionName } from './questions.ts';

/**
 * What a version allows: a number of days after the event or the end of its month, calendar days
 * being rolled to a business day; or no number: promptly, or whenever the filer likes.
 */
export type Allowance =
  | {
      readonly days: number;
      readonly of: 'business' | 'calendar';
      readonly after?: 'month end';
      /** The text does not say which days are meant, and many filers counted business days. */
      readonly perhaps?: 'business';
    }
  | 'promptly'
  | 'no limit';

/** A due day and the count that leads to it; `due` is absent where the law names no number. */
export interface Deadline {
  readonly due?: Day;
  /** Day 0 of the count. */
  readonly countedFrom: Day;
  readonly counting: readonly CountedDay[];
  /** The due day if business days were meant, where the text does not say. */
  readonly ifBusinessDays?: Day;
}

export interface DeadlineVersion extends Version<void, Deadline> {
  readonly allows: Allowance;
}

/** A rule that sets a due day. */
export interface DeadlineRule extends DatedRule<void, Deadline> {
  readonly versions: readonly DeadlineVersion[];
  /** The day on which the rule looks for an event: the event itself, or the end of its period. */
  testDay(event: Day): Day;
  /** What a person must answer whenever the rule is used. */
  readonly questions: readonly QuestionName[];
}

/** A deadline as its file has it; an example is the event, the due day (or `null`) and why. */
export interface DeadlineAsWritten {
  readonly name: string;
  readonly title: string;
  readonly asks: string;
  readonly pickedBy: string;
  testDay?(event: Day): Day;
  readonly questions?: readonly QuestionName[];
  readonly versions: readonly {
    readonly from: string;
    readonly cite: string;
    readonly text: string;
    readonly certainty: Certainty;
    readonly allows: Allowance;
  }[];
  readonly examples: readonly (readonly [on: string, due: string | null, why: string])[];
}

/** A deadline from its file. */
export function defineDeadline(written: DeadlineAsWritten): DeadlineRule {
  const { name, title, asks, pickedBy, questions = [] } = written;
  const rule = defineRule<void, Deadline>({
    name,
    title,
    asks,
    pickedBy,
    versions: written.versions.map((version) => ({
      ...version,
      apply: (_given: void, on: Day, calendar: Calendar) => deadline(version.allows, on, calendar),
    })),
    examples: written.examples.map(([on, gives, why]) => ({ on, given: undefined, gives, why })),
    shows: (answer) => answer.due,
  });
  const versions = rule.versions.map((version, at) => ({
    ...version,
    allows: written.versions[at]?.allows ?? 'no limit',
  }));
  const testDay = (event: Day): Day => written.testDay?.(event) ?? event;
  return { ...rule, versions, questions, testDay };
}

function deadline(allows: Allowance, on: Day, calendar: Calendar): Deadline {
  if (typeof allows === 'string') return { countedFrom: on, counting: [] };
  const countedFrom = allows.after === 'month end' ? monthEnd(on) : on;
  const { ends, counting } = countOf(allows, countedFrom, calendar);
  const ifBusinessDays =
    allows.perhaps && countBusinessDays(countedFrom, allows.days, calendar).ends;
  return { due: ends, countedFrom, counting, ...(ifBusinessDays && { ifBusinessDays }) };
}

function countOf({ days, of }: Exclude<Allowance, string>, from: Day, calendar: Calendar): Count {
  return of === 'business'
    ? countBusinessDays(from, days, calendar)
    : countCalendarDays(from, days, calendar);
}
