import { addDays, type Day, daysInMonth, weekday } from '../value/day.ts';
import type { Certainty } from './certainty.ts';
import {
  DAYS_KEPT_OPEN,
  type DayKeptOpen,
  SPECIAL_CLOSINGS,
  type SpecialClosing,
} from './closings.ts';
import { federalHolidays } from './holidays.ts';

/*
 * The Commission's calendar, Eastern time.
 * A business day is any day that is not a Saturday, a Sunday or a federal holiday (17 CFR
 * 240.13d-1(i)(2)). Holidays follow statute by year (holidays.ts); days that the Commission treated as
 * holidays by announcement are a list (closings.ts) to which a user can add. Days on which only the
 * exchanges rest, such as Good Friday, are business days; days on which only they trade, such as
 * Columbus Day, are not; 20 January after an election is one. A calendar remembers the years that it
 * has worked out.
 */

/** What a day is to the Commission, and why. */
export interface CalendarDay {
  readonly day: Day;
  readonly kind: 'business' | 'weekend' | 'holiday' | 'closing';
  /** `Saturday`, the holiday's name, or the reason of the closing; absent on a plain business day. */
  readonly why?: string;
  /** How sure we are of a holiday or closing. */
  readonly certainty?: Certainty;
  /** Why the day may not be what it is taken for. */
  readonly doubt?: string;
}

export interface Calendar {
  readonly closings: readonly SpecialClosing[];
  dayAt(day: Day): CalendarDay;
  /** The calendar day after. */
  after(day: Day): CalendarDay;
}

/** A calendar with more closings than we know of; one on a day that has one already replaces it. */
export function calendarWith(extraClosings: readonly SpecialClosing[]): Calendar {
  const closings = [...SPECIAL_CLOSINGS, ...extraClosings];
  const closingOn = new Map(closings.map((closing) => [closing.day, closing]));
  const years = new Map<number, readonly CalendarDay[]>();

  const daysOf = (day: Day): readonly CalendarDay[] => {
    const year = yearOf(day);
    const known = years.get(year) ?? daysOfYear(addDays(day, -indexInYear(day)), closingOn);
    years.set(year, known);
    return known;
  };
  const dayAt = (day: Day): CalendarDay =>
    daysOf(day)[indexInYear(day)] ?? describe(day, new Map(), closingOn);
  // Counts step from day to day, so that what follows a day is looked up far more often than it changes.
  const following = new Map<Day, CalendarDay>();
  const after = (day: Day): CalendarDay => {
    const known = following.get(day);
    if (known) return known;
    const next = daysOf(day)[indexInYear(day) + 1] ?? dayAt(addDays(day, 1));
    following.set(day, next);
    return next;
  };
  return { closings: [...closingOn.values()], dayAt, after };
}

/** The calendar of the statutes and of the closings that we know of. */
export const standardCalendar: Calendar = calendarWith([]);

export function isBusinessDay(day: Day, calendar: Calendar = standardCalendar): boolean {
  return calendar.dayAt(day).kind === 'business';
}

function daysOfYear(
  firstDay: Day,
  closingOn: ReadonlyMap<Day, SpecialClosing>,
): readonly CalendarDay[] {
  const year = yearOf(firstDay);
  const holidays = new Map(federalHolidays(year).map((holiday) => [holiday.observed, holiday]));
  const days: CalendarDay[] = [];
  for (let day = firstDay; yearOf(day) === year; day = addDays(day, 1)) {
    days.push(describe(day, holidays, closingOn));
  }
  return days;
}

type Holidays = ReadonlyMap<Day, { readonly name: string; readonly certainty: Certainty }>;

function describe(
  day: Day,
  holidays: Holidays,
  closingOn: ReadonlyMap<Day, SpecialClosing>,
): CalendarDay {
  const ofWeek = weekday(day);
  if (ofWeek > 5) return { day, kind: 'weekend', why: ofWeek === 6 ? 'Saturday' : 'Sunday' };
  const holiday = holidays.get(day);
  if (holiday) return { day, kind: 'holiday', why: holiday.name, certainty: holiday.certainty };
  const closing = closingOn.get(day);
  if (closing) return { day, kind: 'closing', why: closing.why, certainty: closing.certainty };
  const open = keptOpen.get(day);
  return { day, kind: 'business', ...(open && { why: open.why }), ...doubtOf(open) };
}

const keptOpen = new Map(DAYS_KEPT_OPEN.map((open) => [open.day, open]));

function doubtOf(open: DayKeptOpen | undefined): { doubt?: string; certainty?: Certainty } {
  if (!open) return {};
  const { certainty } = open;
  if (!open.doubtful) return { certainty };
  const doubt = `${open.day} is counted as a business day, but may have been none: ${open.why}.`;
  return { certainty, doubt };
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/** Place of a day in its year, from 0. */
function indexInYear(day: Day): number {
  const month = Number(day.slice(5, 7));
  let before = 0;
  for (let earlier = 1; earlier < month; earlier += 1) before += daysInMonth(yearOf(day), earlier);
  return before + Number(day.slice(8, 10)) - 1;
}
