import type { Day } from '../value/day.ts';
import type { Certainty } from './certainty.ts';
import { day } from './literal.ts';

/** A day that the Commission treated as a federal holiday, though no statute makes it one. */
export interface SpecialClosing {
  readonly day: Day;
  readonly why: string;
  /** Where we have it from. */
  readonly source: string;
  readonly certainty: Certainty;
}

/** A weekday that counts as a business day although a reader might think that it does not. */
export interface DayKeptOpen {
  readonly day: Day;
  readonly why: string;
  readonly source: string;
  readonly certainty: Certainty;
  /** Whether counting it is doubtful: federal offices were closed, and no notice on filings was seen. */
  readonly doubtful: boolean;
}

const REPORTED = 'Commission announcement, as law firms and trade bodies report it';

/**
 * Closings are announced, sometimes a day ahead: this list is data, to be edited, and a user adds to
 * it with a file of closings. Each entry says where it comes from and how sure we are.
 */
export const SPECIAL_CLOSINGS: readonly SpecialClosing[] = [
  closing('2018-12-05', 'national day of mourning for George H. W. Bush'),
  closing('2018-12-24', 'federal offices closed by executive order'),
  closing('2019-12-24', 'federal offices closed by executive order'),
  closing('2020-12-24', 'federal offices closed by executive order'),
  closing('2021-06-18', 'first Juneteenth, observed'),
  {
    day: day('2024-12-24'),
    why: 'federal offices closed by executive order',
    source: 'recalled; no announcement was seen',
    certainty: 'memory',
  },
  closing('2025-01-09', 'national day of mourning for Jimmy Carter'),
  closing('2025-12-24', 'federal offices closed by executive order'),
  closing('2025-12-26', 'federal offices closed by executive order'),
];

/**
 * Days that count. Where federal offices were closed by executive order before the first closing
 * above, we recall the order but have seen no word of the Commission on filings: such a day is
 * counted, and every count that passes it says that it is in doubt.
 */
export const DAYS_KEPT_OPEN: readonly DayKeptOpen[] = [
  unconfirmed('1994-04-27', 'national day of mourning for Richard Nixon'),
  unconfirmed('2001-12-24'),
  unconfirmed('2003-12-26'),
  unconfirmed('2004-06-11', 'national day of mourning for Ronald Reagan'),
  unconfirmed('2007-01-02', 'national day of mourning for Gerald Ford'),
  unconfirmed('2007-12-24'),
  unconfirmed('2008-12-26'),
  stormDay('2012-10-29'),
  stormDay('2012-10-30'),
  unconfirmed('2012-12-24'),
  unconfirmed('2014-12-26'),
];

function closing(text: string, why: string): SpecialClosing {
  return { day: day(text), why, source: REPORTED, certainty: 'secondary' };
}

function unconfirmed(text: string, why = 'federal offices closed by executive order'): DayKeptOpen {
  const source = 'recalled; no announcement on filings was seen';
  return { day: day(text), why, source, certainty: 'memory', doubtful: true };
}

function stormDay(text: string): DayKeptOpen {
  const why = 'Hurricane Sandy closed the markets, but EDGAR went on accepting filings';
  return { day: day(text), why, source: REPORTED, certainty: 'secondary', doubtful: false };
}
