import { addDays, type Day, dayOf, partsOf, weekday } from '../value/day.ts';

/** A quarter of a calendar year: EDGAR's archive has a folder for each, `2004/QTR1`. */
export interface Quarter {
  readonly folder: string;
  readonly first: Day;
  readonly last: Day;
}

/** The quarters that have a day from the first to the second, both included, in their order. */
export function quartersBetween(since: Day, until: Day): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = quarterOf(since); quarter.first <= until; ) {
    quarters.push(quarter);
    quarter = quarterOf(addDays(quarter.last, 1));
  }
  return quarters;
}

/** The quarter in which a day lies. */
export function quarterOf(day: Day): Quarter {
  const { year, month } = partsOf(day);
  const number = Math.ceil(month / 3);
  const first = dayOf(year, number * 3 - 2, 1) ?? day;
  const next = (number === 4 ? dayOf(year + 1, 1, 1) : dayOf(year, number * 3 + 1, 1)) ?? day;
  return { folder: `${year}/QTR${number}`, first, last: addDays(next, -1) };
}

/** Monday to Friday from the first day to the second, both included; EDGAR takes no filings else. */
export function weekdaysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) if (weekday(day) <= 5) days.push(day);
  return days;
}
