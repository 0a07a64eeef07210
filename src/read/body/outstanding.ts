import { doubted } from '../../filing/fact.ts';
import type { Outstanding } from '../../filing/filing.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import { OtherCompanies } from '../parse/other-companies.ts';
import { isOfAnotherCompany } from './base-company.ts';
import { fitOf, type Share, sharesOfClass } from './base-fit.ts';
import { type Base, calledIn, withDayBelow } from './called-outstanding.ts';
import { toldBase } from './told-base.ts';

/** What a filing's cover says of the class whose number of shares is looked for. */
export interface BaseOf {
  readonly securityTitle?: string | undefined;
  readonly issuer?: string | undefined;
  readonly persons?: readonly ReportingPerson[];
}

/**
 * The number of shares outstanding that the filing's percentages rest on, with the day as of which it
 * is stated: the first such number in the document, unless a later one gives the percentages of the
 * cover pages and the first does not. A number of another class or another company counts only where
 * there is no other, and is in doubt.
 */
export function readOutstanding(
  layout: Layout,
  from: number,
  { securityTitle = '', issuer, persons = [] }: BaseOf = {},
): Outstanding | undefined {
  const ownClass = securityTitle.toLowerCase();
  const shares = sharesOfClass(persons);
  const companies = new OtherCompanies(layout, issuer);
  const rankOf = (base: Base): number => {
    const rank = rankByShares(base, shares);
    if (rank !== undefined && rank <= LIKELY) return rank;
    const isElsewhere = isOfAnotherCompany(layout, base.digits, companies);
    return isElsewhere ? OF_ANOTHER_COMPANY : (rank ?? SURE);
  };
  let best: Ranked | undefined;
  // A number told otherwise may be a sum with shares to be issued: it counts where none is called so.
  for (const bases of [
    calledIn(layout, from, 'outstanding', ownClass),
    calledIn(layout, from, 'o/s', ownClass),
    toldBase(layout, from),
    calledIn(layout, from, IN_BRITISH_WORDS, ownClass),
  ]) {
    best = better(best, bases, rankOf);
    if (best && best.rank <= LIKELY) break;
  }
  if (!best) return undefined;
  const base = withDayBelow(layout, best.base);
  const doubt = doubtOf(best);
  return doubt === undefined ? base : { ...base, shares: doubted(base.shares, doubt) };
}

/** What British and other foreign issuers say: `of the 113,000,000 Ordinary Shares in issue`. */
const IN_BRITISH_WORDS = 'in issue';

interface Ranked {
  readonly base: Base;
  readonly rank: number;
  /** Whether there are others. */
  readonly isContested: boolean;
}

/** From the number that gives the percentages to that of another class. */
const SURE = 0;
const LIKELY = 1;
const UNLIKELY = 2;
const IMPOSSIBLE = 3;
const OF_ANOTHER_COMPANY = 4;
const OF_ANOTHER_CLASS = 5;

/** The first of the highest rank among what was found and what follows. */
function better(
  found: Ranked | undefined,
  bases: Iterable<Base>,
  rankOf: (base: Base) => number,
): Ranked | undefined {
  let best = found;
  for (const base of bases) {
    const rank = rankOf(base);
    const isContested: boolean = best !== undefined && (best.isContested || isOther(base, best));
    best = !best || rank < best.rank ? { base, rank, isContested } : { ...best, isContested };
    if (rank === SURE) break;
  }
  return best;
}

function isOther({ outstanding }: Base, { base }: Ranked): boolean {
  return !outstanding.shares.value.equals(base.outstanding.shares.value);
}

/** The rank of a number by the percentages of the cover pages; `undefined` where there are none. */
function rankByShares(
  { outstanding, isOfAnotherClass }: Base,
  shares: readonly Share[],
): number | undefined {
  if (isOfAnotherClass) return OF_ANOTHER_CLASS;
  if (shares.length === 0) return undefined;
  const fit = fitOf(outstanding.shares.value, shares);
  if (fit === 'impossible') return IMPOSSIBLE;
  if (fit === 'slip') return UNLIKELY;
  return fit === 'given' && outstanding.shares.doubt === undefined ? SURE : LIKELY;
}

function doubtOf({ rank, isContested }: Ranked): string | undefined {
  if (rank === OF_ANOTHER_COMPANY) return NOT_THE_ISSUER;
  // The only number that is stated is the base; that a percentage is off is for the checks to say.
  return rank === IMPOSSIBLE || (rank === UNLIKELY && isContested) ? GIVES_NONE : undefined;
}

const NOT_THE_ISSUER = 'The number seems to be of shares of another company.';
const GIVES_NONE = 'No percentage on the cover pages can rest on this number.';
