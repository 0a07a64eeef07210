import type { ShareCount } from '../../law/share-count.ts';
import type { Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { EntriesOfDay } from './entries-of-day.ts';
import type { Split } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import type { Position } from './position.ts';

/**
 * Splits hold from the start of their day: books, rights and the counts taken before are worked out
 * anew. A fraction of a share that a split would leave is dropped and told; what the issuer made of it,
 * cash or a whole share, is an entry of its own.
 */
export function applySplits(
  before: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): Position {
  let position = before;
  for (const split of ofDay.inOrder('split')) {
    if (split.after.isZero() || split.before.isZero()) {
      findings.push(splitOfNothing(split));
      continue;
    }
    const dropped: string[] = [];
    const cut = (shares: Decimal, whose: string): Decimal => {
      const exact = shares.times(split.after);
      const whole = exact.dividedBy(split.before, shares.scale, 'down') ?? exact;
      if (!whole.times(split.before).equals(exact)) dropped.push(whose);
      return whole;
    };
    position = {
      ...position,
      books: new Map([...position.books].map(([holder, one]) => [holder, cut(one, holder)])),
      rights: new Map(
        [...position.rights].map(([name, right]) => [
          name,
          { ...right, shares: cut(right.shares, `right ${name}`) },
        ]),
      ),
      counts: position.counts.map((count) =>
        count.asOf < split.day ? splitCount(count, split) : count,
      ),
      splits: [...position.splits, split],
    };
    if (dropped.length > 0) findings.push(fractionDropped(split, dropped.toSorted()));
  }
  return position;
}

/** A count in shares of a later day: every split after its own day is worked in. */
export function countAfterSplits(
  count: ShareCount,
  splits: readonly Split[],
  until: Day,
): ShareCount {
  return splits
    .filter(({ day }) => day > count.asOf && day <= until)
    .reduce((scaled, split) => splitCount(scaled, split), count);
}

function splitCount(count: ShareCount, split: Split): ShareCount {
  const scaled = (shares: Decimal): Decimal =>
    shares.times(split.after).dividedBy(split.before, shares.scale) ?? shares;
  return {
    ...count,
    outstanding: scaled(count.outstanding),
    ...(count.heldByIssuer && { heldByIssuer: scaled(count.heldByIssuer) }),
  };
}

function splitOfNothing(split: Split): LedgerFinding {
  return {
    code: 'split-of-shares',
    severity: 'error',
    message: `The split of ${split.day} makes ${split.after.toString()} of ${split.before.toString()} shares; it is not carried out.`,
    day: split.day,
    entries: [split],
  };
}

function fractionDropped(split: Split, whose: readonly string[]): LedgerFinding {
  return {
    code: 'split-leaves-whole-shares',
    severity: 'warning',
    message: `The split of ${split.day}, ${split.after.toString()} for ${split.before.toString()}, leaves a fraction of a share in: ${whose.join(', ')}. It is dropped.`,
    fix: 'Enter a transfer where the issuer gave a whole share for it.',
    day: split.day,
    entries: [split],
  };
}
