import { addDays, type Day, dayOf, weekday as weekdayOf } from '../value/day.ts';
import type { Certainty } from './certainty.ts';
import { monthEnd } from './month.ts';

/** A federal holiday of one year: the day of the statute and the day on which offices observe it. */
export interface FederalHoliday {
  readonly name: string;
  readonly day: Day;
  /** Friday where the holiday is a Saturday, Monday where it is a Sunday. */
  readonly observed: Day;
  readonly cite: string;
  readonly certainty: Certainty;
}

/** The holidays observed within a calendar year, in order: New Year's Day may be observed on 31 December. */
export function federalHolidays(year: number): readonly FederalHoliday[] {
  return [year, year + 1]
    .flatMap(holidaysOfStatute)
    .filter(({ observed }) => Number(observed.slice(0, 4)) === year)
    .toSorted((one, other) => (one.observed < other.observed ? -1 : 1));
}

/** By which day of the year a holiday is fixed, from a year on. */
interface HolidayVersion {
  readonly fromYear: number;
  readonly on: FixedDay | NthWeekday;
  readonly cite: string;
  readonly certainty: Certainty;
}

interface FixedDay {
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The nth weekday (1 Monday to 7 Sunday) of a month; -1 is the last. */
interface NthWeekday {
  readonly month: number;
  readonly nth: number;
  readonly weekday: number;
}

const MONDAY = 1;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 7;
/** The list of the Code; the Commission's own holiday list for 2018 has the same ten. */
const CODE = '5 U.S.C. 6103(a)';
const MONDAY_ACT = '5 U.S.C. 6103(a), Public Law 90-363';

const HOLIDAYS: readonly {
  readonly name: string;
  readonly versions: readonly HolidayVersion[];
}[] = [
  { name: 'New Year’s Day', versions: [always({ month: 1, dayOfMonth: 1 })] },
  {
    name: 'Birthday of Martin Luther King, Jr.',
    versions: [
      {
        fromYear: 1986,
        on: { month: 1, nth: 3, weekday: MONDAY },
        cite: '5 U.S.C. 6103(a), Public Law 98-144',
        certainty: 'primary',
      },
    ],
  },
  {
    name: 'Washington’s Birthday',
    versions: [
      recalled({ month: 2, dayOfMonth: 22 }),
      mondaySince1971({ month: 2, nth: 3, weekday: MONDAY }),
    ],
  },
  {
    name: 'Memorial Day',
    versions: [
      recalled({ month: 5, dayOfMonth: 30 }),
      mondaySince1971({ month: 5, nth: -1, weekday: MONDAY }),
    ],
  },
  {
    name: 'Juneteenth National Independence Day',
    versions: [
      {
        fromYear: 2021,
        on: { month: 6, dayOfMonth: 19 },
        cite: '5 U.S.C. 6103(a), Public Law 117-17',
        certainty: 'secondary',
      },
    ],
  },
  { name: 'Independence Day', versions: [always({ month: 7, dayOfMonth: 4 })] },
  { name: 'Labor Day', versions: [always({ month: 9, nth: 1, weekday: MONDAY })] },
  {
    name: 'Columbus Day',
    versions: [mondaySince1971({ month: 10, nth: 2, weekday: MONDAY })],
  },
  {
    name: 'Veterans Day',
    versions: [
      recalled({ month: 11, dayOfMonth: 11 }),
      {
        fromYear: 1971,
        on: { month: 10, nth: 4, weekday: MONDAY },
        cite: MONDAY_ACT,
        certainty: 'memory',
      },
      {
        fromYear: 1978,
        on: { month: 11, dayOfMonth: 11 },
        cite: '5 U.S.C. 6103(a), Public Law 94-97',
        certainty: 'primary',
      },
    ],
  },
  { name: 'Thanksgiving Day', versions: [always({ month: 11, nth: 4, weekday: THURSDAY })] },
  { name: 'Christmas Day', versions: [always({ month: 12, dayOfMonth: 25 })] },
];

function always(on: FixedDay | NthWeekday): HolidayVersion {
  return { fromYear: 0, on, cite: CODE, certainty: 'primary' };
}

function recalled(on: FixedDay): HolidayVersion {
  return { fromYear: 0, on, cite: CODE, certainty: 'memory' };
}

function mondaySince1971(on: NthWeekday): HolidayVersion {
  return { fromYear: 1971, on, cite: MONDAY_ACT, certainty: 'primary' };
}

function holidaysOfStatute(year: number): FederalHoliday[] {
  return HOLIDAYS.flatMap(({ name, versions }) => {
    const version = versions.findLast(({ fromYear }) => fromYear <= year);
    if (!version) return [];
    const day = dayOfHoliday(year, version.on);
    if (day === undefined) return [];
    const { cite, certainty } = version;
    return [{ name, day, observed: observedDay(day), cite, certainty }];
  });
}

/** `undefined` only for a year of which no statement can speak. */
function dayOfHoliday(year: number, on: FixedDay | NthWeekday): Day | undefined {
  if ('dayOfMonth' in on) return dayOf(year, on.month, on.dayOfMonth);
  const first = dayOf(year, on.month, 1);
  if (first === undefined) return undefined;
  if (on.nth < 0) {
    const last = monthEnd(first);
    return addDays(last, -((weekdayOf(last) - on.weekday + 7) % 7));
  }
  return addDays(first, ((on.weekday - weekdayOf(first) + 7) % 7) + 7 * (on.nth - 1));
}

function observedDay(day: Day): Day {
  if (weekdayOf(day) === SATURDAY) return addDays(day, -1);
  return weekdayOf(day) === SUNDAY ? addDays(day, 1) : day;
}
