import { type Day, parseDay } from '../value/day.ts';
import { standardCalendar } from './calendar.ts';
import type { SpecialClosing } from './closings.ts';

/** A user's closings, and the lines that were refused; nothing should be used where any were. */
export interface ClosingsFile {
  readonly closings: readonly SpecialClosing[];
  readonly refused: readonly { readonly line: number; readonly why: string }[];
}

/** No user has more; a longer file is not a list of closings. */
const LINES_MAX = 10_000;

/**
 * Closings from text, one a line: the day, why, and where it is known from, separated by commas
 * (`2027-01-11, day of mourning, notice of 8 January 2027`). Blank lines and lines that begin with
 * `#` are passed over. A line without a day or a reason is refused, and so is one that contradicts the
 * calendar or an earlier line; a day that the calendar counts with a doubt may be closed.
 */
export function readClosings(text: string): ClosingsFile {
  const closings: SpecialClosing[] = [];
  const refused: { line: number; why: string }[] = [];
  const lines = text.split('\n', LINES_MAX + 1);
  if (lines.length > LINES_MAX) {
    return { closings, refused: [{ line: LINES_MAX + 1, why: `more than ${LINES_MAX} lines` }] };
  }
  for (const [at, line] of lines.entries()) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    const closing = readLine(trimmed, closings);
    if (typeof closing === 'string') refused.push({ line: at + 1, why: closing });
    else closings.push(closing);
  }
  return { closings, refused };
}

/** The closing of a line, or why there is none. */
function readLine(line: string, earlier: readonly SpecialClosing[]): SpecialClosing | string {
  const [first = '', why = '', ...rest] = line.split(',').map((part) => part.trim());
  const day = parseDay(first);
  if (day === undefined) return `“${first}” is no day (YYYY-MM-DD)`;
  if (why === '') return 'the reason for the closing is missing';
  if (earlier.some((closing) => closing.day === day)) return `${day} is closed by a line before`;
  const contradicted = contradiction(day);
  if (contradicted !== undefined) return `${day} ${contradicted}`;
  const source = rest.join(', ') || 'the user’s own list of closings';
  return { day, why, source, certainty: 'secondary' };
}

/** Why a day cannot be a special closing, where it cannot. */
function contradiction(day: Day): string | undefined {
  const { kind, why, doubt } = standardCalendar.dayAt(day);
  if (kind === 'weekend' || kind === 'holiday') return `is no business day as it is: ${why}`;
  const keptOpen = kind === 'business' && why !== undefined && doubt === undefined;
  return keptOpen ? `is known to have been a business day: ${why}` : undefined;
}
