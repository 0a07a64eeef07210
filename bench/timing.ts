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
