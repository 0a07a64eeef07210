/**
 * How many times the usual number of examples is tried.
 * `STAKELINE_THOROUGH=10 npx vitest run` takes minutes more; the usual run is for every change.
 */
const THOROUGH = Number(process.env['STAKELINE_THOROUGH'] ?? 1);

/** Whether more is to be tried than after every change. */
export const isThorough: boolean = THOROUGH > 1;

/** How many examples a property test draws, where it usually draws so many. */
export function runs(usual: number): number {
  return Math.ceil(usual * THOROUGH);
}

/** One of so many items, evenly; the more thorough the run, the more of them, at last all. */
export function oneIn<T>(step: number, items: readonly T[]): T[] {
  const apart = Math.max(1, Math.floor(step / THOROUGH));
  return items.filter((_, at) => at % apart === 0);
}
