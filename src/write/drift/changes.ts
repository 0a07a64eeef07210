import { shareKey, type TroubleShare } from './shares.ts';

/** A trouble that later filings have more often than earlier ones, by more than chance explains. */
export interface Change {
  readonly format: string;
  readonly schedule: string;
  readonly trouble: string;
  readonly before: { readonly filings: number; readonly of: number };
  readonly after: { readonly filings: number; readonly of: number };
  /** By how many standard deviations the later share is over the earlier one. */
  readonly deviations: number;
}

/** Less than this many standard deviations is chance, where hundreds of shares are compared. */
const DEVIATIONS_MIN = 4;
/** So few earlier filings say nothing about what is usual. */
const BEFORE_MIN = 20;

/** The troubles that have grown, the surest first. */
export function changesBetween(
  before: ReadonlyMap<string, TroubleShare>,
  after: ReadonlyMap<string, TroubleShare>,
): Change[] {
  const changes = [...after.values()].flatMap((later) => {
    const earlier = before.get(shareKey(later));
    if (!earlier || earlier.filings < BEFORE_MIN) return [];
    return [...later.troubles.keys()].map((trouble) => changeOf(trouble, earlier, later));
  });
  return changes
    .filter(({ deviations }) => deviations >= DEVIATIONS_MIN)
    .toSorted((a, b) => b.deviations - a.deviations);
}

/** Two shares compared as if both were samples of the same (the two-proportion test). */
function changeOf(trouble: string, earlier: TroubleShare, later: TroubleShare): Change {
  const before = { filings: earlier.troubles.get(trouble) ?? 0, of: earlier.filings };
  const after = { filings: later.troubles.get(trouble) ?? 0, of: later.filings };
  const pooled = (before.filings + after.filings) / (before.of + after.of);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / before.of + 1 / after.of));
  const growth = after.filings / after.of - before.filings / before.of;
  const deviations = error === 0 ? 0 : Math.round((10 * growth) / error) / 10;
  const { format, schedule } = later;
  return { format, schedule, trouble, before, after, deviations };
}
