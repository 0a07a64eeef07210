/** More threads than this only need memory. */
export const WORKERS_MAX = 256;

/** Nothing where nothing is asked for, and 0 for what is no number of threads. */
export function workersOf(given: string | true | undefined): number | undefined {
  if (given === undefined) return undefined;
  const count = typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : 0;
  return count <= WORKERS_MAX ? count : 0;
}
