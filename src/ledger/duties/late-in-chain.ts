import { type Day, dayInWords } from '../../value/day.ts';
import { type ChainFiling, filedDay } from '../filings/chain-filing.ts';
import { journalFromChain } from '../filings/journal-from-chain.ts';
import type { Chain } from '../filings/order-chain.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import { replay } from '../journal/replay.ts';
import { dutiesOf, type StandingObligation } from './obligations.ts';

/**
 * What a chain of filings shows to have been filed late or never: its trades, as listed, called for
 * an amendment by a day on which none was there (17 CFR 240.13d-2).
 * Only what happened between the first filing and the last is judged, and only where the law of the
 * day named a day; a "prompt" amendment is left to a person.
 */
export function lateInChain(chain: Chain): readonly LedgerFinding[] {
  const days = chain.links.flatMap((link: ChainFiling) => filedDay(link) ?? []).toSorted();
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last || first === last) return [];
  const replayed = replay(journalFromChain(chain).journal.entries);
  const { obligations } = dutiesOf(replayed, last, { aheadDays: 0 });
  return obligations
    .filter(({ event, standing }) => event > first && isMissed(standing.state))
    .map((obligation) => findingOf(obligation, last));
}

function isMissed(state: StandingObligation['standing']['state']): boolean {
  return state === 'met late' || state === 'overdue';
}

function findingOf({ event, what, due, standing }: StandingObligation, last: Day): LedgerFinding {
  const filed = standing.metBy
    ? `it was filed on ${dayInWords(standing.metBy.day)}`
    : `none was there by ${dayInWords(last)}`;
  const by = due.due ? `by ${dayInWords(due.due)}` : 'promptly';
  return {
    code: 'material-change-amended',
    severity: 'warning',
    message: `${dayInWords(event)}: ${what} An amendment was due ${by}; ${filed}.`,
  };
}
