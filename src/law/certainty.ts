/** How sure we are: the law's own text was seen, others' account of it was, or neither. */
export type Certainty = 'primary' | 'secondary' | 'memory';

/** The least sure of several; `primary` where there are none. */
export function weakestOf(certainties: Iterable<Certainty | undefined>): Certainty {
  const all = new Set(certainties);
  if (all.has('memory')) return 'memory';
  return all.has('secondary') ? 'secondary' : 'primary';
}
