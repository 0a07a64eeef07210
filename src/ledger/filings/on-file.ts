import type { Day } from '../../value/day.ts';
import type { Entry } from '../journal/entry.ts';
import { type ChainFiling, dayOfOrder, filedDay, numberOf } from './chain-filing.ts';

/**
 * The filings of a chain that were on file on a day: filed by then as EDGAR's header says, or, where a
 * filing has no header, as the journal's entry of the same form and number says; where neither says
 * it, a filing counts from the day by which it is put in order.
 */
export function filingsOnFile(
  links: readonly ChainFiling[],
  entries: readonly Entry[],
  on: Day,
): readonly ChainFiling[] {
  return links.filter((link) => {
    const day = filedDay(link) ?? enteredDay(link, entries) ?? dayOfOrder(link);
    return day === undefined || day <= on;
  });
}

function enteredDay(link: ChainFiling, entries: readonly Entry[]): Day | undefined {
  const number = numberOf(link);
  const entered = entries.find(
    (entry) =>
      entry.kind === 'filed' &&
      entry.form === link.filing.form?.value &&
      (entry.number ?? 0) === number,
  );
  return entered?.day;
}
