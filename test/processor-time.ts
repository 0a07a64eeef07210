/**
 * How many milliseconds of the processor's time a run takes.
 * Tests of growing time compare these and no times of day, which grow with whatever else the machine
 * does.
 */
export function processorTime(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
