import { addDays } from '../../value/day.ts';
import type { ToldDeeds } from './deeds.ts';
import type { NearDay } from './list-years.ts';

/** Item 5(c) asks for sixty days; events and filings are some days apart. */
const DAYS_BEFORE = 75;
const DAYS_AFTER = 20;
/** `2004-05` of a day. */
const MONTH_LENGTH = 7;

/** The time about which a statement has to tell, around the day of its event or its signatures. */
export class RecentTime {
  readonly #near: NearDay | undefined;
  #known: { readonly first: string; readonly last: string } | undefined;

  constructor(near: NearDay | undefined) {
    this.#near = near;
  }

  /** Whether a sentence names a day of that time, or that time itself; any day where it is not known. */
  hasDeed({ days, isPeriod }: ToldDeeds): boolean {
    if (isPeriod && days.length === 0) return true;
    const time = this.#time();
    return time ? days.some(({ day }) => day >= time.first && day <= time.last) : days.length > 0;
  }

  /** Whether one of several months, as `YYYY-MM`, has part in that time. */
  hasMonth(months: readonly string[]): boolean {
    const time = this.#time();
    if (!time) return false;
    const [first, last] = [time.first.slice(0, MONTH_LENGTH), time.last.slice(0, MONTH_LENGTH)];
    return months.some((month) => month >= first && month <= last);
  }

  /** Worked out where it is asked for, as few filings tell of trades in sentences. */
  #time(): { readonly first: string; readonly last: string } | undefined {
    if (this.#near) {
      this.#known ??= {
        first: addDays(this.#near.day, -DAYS_BEFORE),
        last: addDays(this.#near.day, DAYS_AFTER),
      };
    }
    return this.#known;
  }
}
