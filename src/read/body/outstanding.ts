import { doubted } from '../../filing/fact.ts';
import type { Outstanding } from '../../filing/filing.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import { fitOf, type Share, sharesOfClass } from './base-fit.ts';
import { type Base, calledIn, withDayBelow } from './called-outstanding.ts';
import { toldBase } from './told-base.ts';

/**
 * The number of shares outstanding that the filing's percentages rest on, with the day as of which it
 * is stated: the first such number in the document, unless a later one gives the percentages of the
 * cover pages and the first does not. `title` is that of the class reported on: a number of another
 * class counts only where there is no other, and is in doubt.
 */
export function readOutstanding(
  layout: Layout,
  from: number,
  title?: string,
  persons: readonly ReportingPerson[] = [],
): Outstanding | undefined {
  const ownClass = title?.toLowerCase() ?? '';
  const shares = sharesOfClass(persons);
  let best: Ranked | undefined;
  // A number told otherwise may be a sum with shares to be issued: it counts where none is called so.
  for (const bases of [
    calledIn(layout, from, 'outstanding', ownClass),
    calledIn(layout, from, 'o/s', ownClass),
    toldBase(layout, from),
    calledIn(layout, from, IN_BRITISH_WORDS, ownClass),
  ]) {
    best = better(best, bases, shares);
    if (best && best.rank <= LIKELY) break;
  }
  if (!best) return undefined;
  const base = withDayBelow(layout, best.base);
  // The only number that is stated is the base; that a percentage is off is for the checks to say.
  const isUnsure = best.rank === IMPOSSIBLE || (best.rank === UNLIKELY && best.isContested);
  return isUnsure ? { ...base, shares: doubted(base.shares, GIVES_NONE) } : base;
}

const GIVES_NONE = 'No percentage on the cover pages can rest on this number.';

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
const OF_ANOTHER_CLASS = 4;

/** The first of the highest rank among what was found and what follows. */
function better(
  found: Ranked | undefined,
  bases: Iterable<Base>,
  shares: readonly Share[],
): Ranked | undefined {
  let best = found;
  for (const base of bases) {
    const rank = rankOf(base, shares);
    const isContested: boolean = best !== undefined && (best.isContested || isOther(base, best));
    best = !best || rank < best.rank ? { base, rank, isContested } : { ...best, isContested };
    if (rank === SURE) break;
  }
  return best;
}

function isOther({ outstanding }: Base, { base }: Ranked): boolean {
  return !outstanding.shares.value.equals(base.outstanding.shares.value);
}

function rankOf({ outstanding, isOfAnotherClass }: Base, shares: readonly Share[]): number {
  if (isOfAnotherClass) return OF_ANOTHER_CLASS;
  if (shares.length === 0) return SURE;
  const fit = fitOf(outstanding.shares.value, shares);
  if (fit === 'impossible') return IMPOSSIBLE;
  if (fit === 'slip') return UNLIKELY;
  return fit === 'given' && outstanding.shares.doubt === undefined ? SURE : LIKELY;
}
