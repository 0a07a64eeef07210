import type { ShareCount } from '../../law/share-count.ts';
import type { EntriesOfDay } from './entries-of-day.ts';
import type { CountPublished, PlainEntry } from './entry.ts';
import type { LedgerFinding } from './finding.ts';
import type { Position } from './position.ts';
import { printEntry } from './print-journal.ts';
import { countAfterSplits } from './splits.ts';

/** What a day says of the class, the persons and their purpose: everything but shares and rights. */
export function applyScene(
  before: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): Position {
  const covered = onlyOne(ofDay.inOrder('class'), findings)?.covered ?? before.covered;
  const status = onlyOne(ofDay.inOrder('status'), findings)?.status ?? before.status;
  const purpose = onlyOne(ofDay.inOrder('purpose'), findings)?.purpose ?? before.purpose;
  return {
    ...before,
    ...(covered && { covered }),
    ...(status && { status }),
    ...(purpose && { purpose }),
    counts: countsAfter(before, ofDay, findings),
    powers: powersAfter(before, ofDay, findings),
    membership: membershipAfter(before, ofDay),
  };
}

/** Of several entries that each say all of a matter only one can hold; the last by its text does. */
function onlyOne<Entry extends PlainEntry>(
  entries: readonly Entry[],
  findings: LedgerFinding[],
): Entry | undefined {
  const [first] = entries;
  const last = entries.at(-1);
  if (first && last && printEntry(first) !== printEntry(last)) {
    findings.push({
      code: 'one-such-entry-a-day',
      severity: 'error',
      message: `On ${last.day} the journal says two different things: “${printEntry(first)}” and “${printEntry(last)}”. The latter is used.`,
      fix: 'Correct the one that is wrong.',
      day: last.day,
      entries: [first, last],
    });
  }
  return last;
}

function countsAfter(
  { counts, splits, day }: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): readonly ShareCount[] {
  const published = ofDay.inOrder('count');
  if (published.length === 0) return counts;
  return [
    ...counts,
    ...published.map((entry) => {
      const { shares, asOf, heldByIssuer, document } = entry;
      const count: ShareCount = {
        outstanding: shares,
        asOf,
        published: day,
        ...(heldByIssuer && { heldByIssuer }),
        ...(document !== undefined && { document }),
      };
      if (asOf > day) findings.push(countOfFuture(entry));
      const since = splits.filter((split) => split.day > asOf && split.day <= day);
      if (since.length > 0) findings.push(countBeforeSplit(entry, since));
      return countAfterSplits(count, splits, day);
    }),
  ];
}

function powersAfter(
  { powers }: Position,
  ofDay: EntriesOfDay,
  findings: LedgerFinding[],
): Position['powers'] {
  const changes = ofDay.inOrder('powers');
  if (changes.length === 0) return powers;
  const after = new Map(powers);
  for (const holder of new Set(changes.map((change) => change.holder))) {
    const change = onlyOne(
      changes.filter((candidate) => candidate.holder === holder),
      findings,
    );
    if (change) after.set(holder, { voting: change.voting, dispositive: change.dispositive });
  }
  return after;
}

function membershipAfter({ membership }: Position, ofDay: EntriesOfDay): Position['membership'] {
  const joins = ofDay.of('join');
  const leaves = ofDay.of('leave');
  if (joins.length + leaves.length === 0) return membership;
  return new Map([
    ...membership,
    ...joins.map(({ person }) => [person, true] as const),
    ...leaves.map(({ person }) => [person, false] as const),
  ]);
}

function countOfFuture(entry: CountPublished): LedgerFinding {
  return {
    code: 'count-not-of-the-future',
    severity: 'warning',
    message: `The count of ${entry.shares.grouped()} shares was published on ${entry.day}, but is as of ${entry.asOf}. It is used from ${entry.asOf} on.`,
    day: entry.day,
    entries: [entry],
  };
}

function countBeforeSplit(
  entry: CountPublished,
  splits: readonly { readonly day: string }[],
): LedgerFinding {
  const days = splits.map(({ day }) => day).join(' and ');
  return {
    code: 'count-in-shares-of-its-day',
    severity: 'warning',
    message: `The count as of ${entry.asOf} was published after the split of ${days}; it is taken to be in shares before the split, and is worked out anew.`,
    fix: 'If the document counts shares after the split, give the day of the split as its day.',
    day: entry.day,
    entries: [entry],
  };
}
