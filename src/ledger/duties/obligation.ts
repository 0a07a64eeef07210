import type { Calendar } from '../../law/calendar.ts';
import type { DueAnswer } from '../../law/due-day.ts';
import { type DaysLate, daysLate, lateness } from '../../law/lateness.ts';
import type { Question } from '../../law/questions.ts';
import type { Trigger } from '../../law/triggers.ts';
import type { Reason } from '../../law/which-schedule.ts';
import { type Day, daysBetween } from '../../value/day.ts';
import type { Filed, PlainEntry } from '../journal/entry.ts';

/** Something that is to be filed, worked out from the journal and the law of the day. */
export interface Obligation {
  /** Its name in the law's list of triggers. */
  readonly trigger: Trigger;
  readonly event: Day;
  /** What happened, with the numbers. */
  readonly what: string;
  /** The entries of the day of the event; none where only time went on. */
  readonly entries: readonly PlainEntry[];
  readonly due: DueAnswer;
  readonly reasons: readonly Reason[];
  /** What a person must answer before it is certain. */
  readonly questions: readonly Question[];
  /** What it would be under each answer; given where that is open, and then this is the most urgent. */
  readonly possible: readonly PossibleDuty[];
  /** The event lies in the future: it comes unless something changes. */
  readonly ahead: boolean;
}

/** One outcome of an open question. */
export interface PossibleDuty {
  readonly schedule: '13D' | '13G' | 'none';
  readonly paragraph?: string;
  readonly due?: Day;
}

/** How an obligation stands on a day. */
export interface Standing {
  /**
   * `met` in time, `met late`, `met` with a promptness that a person must judge; not met: `open`,
   * `overdue`, or `ahead` of its event.
   */
  readonly state: 'met' | 'met late' | 'met, to be judged' | 'open' | 'overdue' | 'ahead';
  readonly metBy?: Filed;
  /** To the careful day; negative once it has passed. */
  readonly daysLeft?: number;
  readonly late?: DaysLate;
}

/** Which filing met an obligation, whether in time, or how long there is. */
export function standingOf(
  { trigger, event, due, ahead }: Obligation,
  filings: readonly Filed[],
  today: Day,
  calendar: Calendar,
): Standing {
  if (ahead) return { state: 'ahead' };
  const metBy = filings.find(
    (filing) => serves(filing.form, trigger.files) && canTellOf(filing, event),
  );
  if (metBy && metBy.day <= today) {
    const found = lateness(due, metBy.day, calendar);
    if (found === 'on time') return { state: 'met', metBy };
    const late = due.due && daysLate(due.due, metBy.day, calendar);
    const state = found === 'late' ? 'met late' : 'met, to be judged';
    return { state, metBy, ...(late && { late }) };
  }
  if (due.careful === undefined) return { state: 'open' };
  const daysLeft = daysBetween(today, due.careful);
  if (daysLeft >= 0) return { state: 'open', daysLeft };
  return { state: 'overdue', daysLeft, late: daysLate(due.careful, today, calendar) };
}

/** A filing of the same day tells of the event only where it does not name an earlier one. */
function canTellOf(filing: Filed, event: Day): boolean {
  if (filing.day !== event) return filing.day > event;
  return filing.event === undefined || filing.event >= event;
}

/** Whether a form does what was asked: an original does for an amendment, 13D for an amended 13G. */
function serves(form: Filed['form'], asked: Trigger['files']): boolean {
  if (form === asked) return true;
  if (asked === '13D/A') return form === '13D';
  return asked === '13G/A' && (form === '13G' || form === '13D');
}
