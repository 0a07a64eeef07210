import { type Quarter, quartersBetween, weekdaysBetween } from '../../edgar/quarter.ts';
import { addDays, type Day } from '../../value/day.ts';

/** A quarter or a day for which EDGAR has an index. */
export interface Period {
  readonly quarter: Quarter;
  /** Absent for the index of the whole quarter. */
  readonly day?: Day;
  /** Whether its index will not change any more. */
  readonly isFinal: boolean;
}

/** Filings are added to the index of a quarter for some days after its end. */
const SETTLING_DAYS = 5;

/**
 * The indexes that tell what was filed from one day to another: of quarters that are asked for as a
 * whole and are over, the quarter's; of others, those of their days.
 */
export function periodsBetween(since: Day, until: Day, today: Day): Period[] {
  return quartersBetween(since, until).flatMap((quarter): Period[] => {
    const isWhole = since <= quarter.first && quarter.last <= until;
    if (isWhole && addDays(quarter.last, SETTLING_DAYS) < today) {
      return [{ quarter, isFinal: true }];
    }
    return daysOf(quarter, later(since, quarter.first), earlier(until, quarter.last), today);
  });
}

/** The days of a quarter between two days, each with an index of its own. */
export function daysOf(quarter: Quarter, since: Day, until: Day, today: Day): Period[] {
  return weekdaysBetween(since, earlier(until, today)).map((day) => ({
    quarter,
    day,
    isFinal: day < today,
  }));
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other;
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other;
}
