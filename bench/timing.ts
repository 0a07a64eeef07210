/** The shortest of several runs in milliseconds: what else the machine does only makes runs longer. */
export function bestOf(runs: number, run: () => unknown): number {
  let best = Infinity;
  for (let count = 0; count < runs; count += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Several runs, by name. */
export type Contest = Readonly<Record<string, () => unknown>>;

/**
 * The shortest processor time of each of several runs, in milliseconds. They take turns, so that
 * all have the same machine, for as many seconds and at least as many rounds as given: code is
 * compiled while it runs, and reads thousands of filings at its final speed. Time of the processor
 * and not of day, as the latter grows with whatever else the machine does.
 */
export function bestInTurns(
  seconds: number,
  rounds: number,
  contest: Contest,
): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  const end = performance.now() + seconds * 1_000;
  for (let round = 0; round < rounds || performance.now() < end; round += 1) {
    for (const [name, run] of Object.entries(contest)) {
      const start = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(start);
      best.set(name, Math.min(best.get(name) ?? Infinity, (user + system) / 1_000));
    }
  }
  return best;
}

/** Runs something again and again for so many seconds, until V8 has compiled what is hot in it. */
export function warmUp(seconds: number, run: () => unknown): void {
  const end = performance.now() + seconds * 1_000;
  while (performance.now() < end) run();
}
