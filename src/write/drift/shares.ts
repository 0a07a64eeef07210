/** How many filings of one format and schedule have each trouble. */
export interface TroubleShare {
  readonly format: string;
  readonly schedule: string;
  readonly filings: number;
  readonly troubles: ReadonlyMap<string, number>;
}

/** What shares are made from: a tally's cells, or the years of an earlier report. */
type Part = TroubleShare;

/** Parts of the same format and schedule put together, by `html 13D`. */
export function sharesOf(parts: Iterable<Part>): Map<string, TroubleShare> {
  const shares = new Map<string, { filings: number; troubles: Map<string, number> } & Part>();
  for (const { format, schedule, filings, troubles } of parts) {
    const key = shareKey({ format, schedule });
    const share = shares.get(key) ?? { format, schedule, filings: 0, troubles: new Map() };
    shares.set(key, share);
    share.filings += filings;
    for (const [trouble, count] of troubles) {
      share.troubles.set(trouble, (share.troubles.get(trouble) ?? 0) + count);
    }
  }
  return shares;
}

export function shareKey({ format, schedule }: Pick<TroubleShare, 'format' | 'schedule'>): string {
  return `${format} ${schedule}`;
}

/**
 * How unusual troubles are among filings, in bits: one for what every second filing has, ten for
 * what one in a thousand has, added up. What was never seen counts as half a filing.
 */
export function unusualness(troubles: readonly string[], share: TroubleShare | undefined): number {
  const filings = share?.filings ?? 0;
  const bits = troubles.map((trouble) => {
    const count = Math.min(filings, share?.troubles.get(trouble) ?? 0);
    return Math.log2((filings + 1) / (count + 0.5));
  });
  return Math.max(
    0,
    bits.reduce((sum, each) => sum + each, 0),
  );
}
