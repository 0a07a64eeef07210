import type { Entry } from '../journal/entry.ts';

/** What is known of the stake before the import. */
export interface KnownStake {
  readonly entries: readonly Entry[];
  /** Names under which trades can be entered. */
  readonly holders: ReadonlySet<string>;
}

/** Names under which trades can be entered: all that stand in the journal as a holder or person. */
export function holdersOf(entries: readonly Entry[], holder?: string): ReadonlySet<string> {
  const names = new Set<string>(holder === undefined ? [] : [holder]);
  for (const entry of entries) {
    if ('holder' in entry) names.add(entry.holder);
    if (entry.kind === 'join') names.add(entry.person);
    if (entry.kind === 'transfer' && entry.to !== undefined) names.add(entry.to);
    if (entry.kind === 'correct' && entry.right && 'holder' in entry.right)
      names.add(entry.right.holder);
  }
  return names;
}
