import type { DueAnswer } from '../law/due-day.ts';
import type { FilingDate } from '../law/filing-date.ts';
import type { DaysLate } from '../law/lateness.ts';
import type { Trigger } from '../law/triggers.ts';

/** What `stakeline due` has to say, before it is printed one way or another. */
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
