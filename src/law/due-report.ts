import type { Day } from '../value/day.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import { type DueAnswer, dueDay } from './due-day.ts';
import { type FilingDate, filingDate } from './filing-date.ts';
import { type DaysLate, daysLate, lateness } from './lateness.ts';
import type { Trigger } from './triggers.ts';

/** When something is due, and how a filing stands against that. */
export interface DueReport {
  readonly trigger: Trigger;
  readonly answer: DueAnswer;
  readonly filed?: Filed;
}

/** A filing held against the due day. */
export interface Filed {
  readonly filing: FilingDate;
  /** Under every text that may govern; `unsettled` where they differ, or none names a day. */
  readonly lateness: 'on time' | 'late' | 'unsettled';
  /** Counted from the due day of the text in force; absent where there is none. */
  readonly late?: DaysLate;
}

/**
 * When what a trigger asks for is due after an event, and, where `accepted` says when EDGAR accepted
 * it (`YYYY-MM-DDThh:mm`, with seconds or without, or fourteen digits; Eastern time), how late it was.
 * A time that cannot be used is refused with the reason.
 */
export function dueReport(
  trigger: Trigger,
  event: Day,
  accepted: string | undefined,
  calendar: Calendar = standardCalendar,
): DueReport | { readonly refused: string } {
  const answer = dueDay(trigger.rule, event, calendar);
  if (accepted === undefined) return { trigger, answer };
  if (trigger.files.startsWith('Form')) return { refused: `${accepted}: ${NO_CUT_OFF}` };
  const filing = filingDate(isoTime(accepted), calendar);
  if (filing === undefined) return { refused: `${accepted}: ${NO_TIME}` };
  if (filing.filed < event) {
    return { refused: `${accepted}: that is before the event of ${event} (check both)` };
  }
  return { trigger, answer, filed: filedOn(filing, answer, calendar) };
}

const NO_TIME =
  'that is no time at which EDGAR accepted filings (YYYY-MM-DDThh:mm or YYYY-MM-DDThh:mm:ss, Eastern)';

/** Those of section 16 have had one of their own, which no rule here carries. */
const NO_CUT_OFF =
  'the filing cut-off is known for Schedules 13D and 13G only (leave out the time of acceptance)';

/** A time as EDGAR's header has it, `20240221220500`, is as good as any. */
function isoTime(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/, '$1-$2-$3T$4:$5:$6');
}

function filedOn(filing: FilingDate, answer: DueAnswer, calendar: Calendar): Filed {
  const late = answer.due && daysLate(answer.due, filing.filed, calendar);
  return { filing, lateness: lateness(answer, filing.filed, calendar), ...(late && { late }) };
}
