import { type Day, parseDay } from '../value/day.ts';
import { type Calendar, standardCalendar } from './calendar.ts';
import { type CountedDay, countBusinessDays } from './counting.ts';
import { answerOn, type VersionFacts } from './define.ts';
import { filingCutOff } from './rules/filing-cut-off.ts';

/** The filing date that an acceptance time earns, and why. */
export interface FilingDate {
  readonly filed: Day;
  readonly acceptedOn: Day;
  /** `hh:mm:ss`, Eastern time. */
  readonly cutOff: string;
  /** Why the filing date is not the day of acceptance, where it is not. */
  readonly moved?: 'after the cut-off' | 'not a business day';
  /** The days from acceptance to the filing date. */
  readonly counting: readonly CountedDay[];
  readonly version: VersionFacts;
}

const TIME = /^(\d{4}-\d{2}-\d{2})[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/**
 * The filing date of a Schedule 13D or 13G from its acceptance, `YYYY-MM-DDThh:mm:ss` Eastern time.
 * Anything else, and a time before EDGAR, gives `undefined`. Under the old text the time of
 * transmission decided, which can be before that of acceptance: the date in EDGAR's header governs.
 */
export function filingDate(
  acceptedAt: string,
  calendar: Calendar = standardCalendar,
): FilingDate | undefined {
  const match = TIME.exec(acceptedAt);
  const acceptedOn = parseDay(match?.[1] ?? '');
  if (!match || acceptedOn === undefined) return undefined;
  const cut = answerOn(filingCutOff, acceptedOn, undefined, calendar);
  if (!cut) return undefined;
  const time = `${match[2]}:${match[3]}:${match[4] ?? '00'}`;
  const facts = { acceptedOn, cutOff: cut.answer, version: cut.version };
  const open = calendar.dayAt(acceptedOn).kind === 'business';
  if (open && time <= cut.answer) return { filed: acceptedOn, counting: [], ...facts };
  const { ends, counting } = countBusinessDays(acceptedOn, 1, calendar);
  const moved = open ? 'after the cut-off' : 'not a business day';
  return { filed: ends, moved, counting, ...facts };
}
