import type { Options, Output } from './output.ts';

/** More threads than this only need memory. */
const WORKERS_MAX = 256;

/** The threads that a command is asked for; absent where it may choose. */
export interface Threads {
  readonly workers?: number;
}

/** What `--workers` says; where that is no number of threads, it is complained of and nothing given. */
export function threadsOf(options: Options, command: string, output: Output): Threads | undefined {
  const given = options['workers'];
  if (given === undefined) return {};
  const workers = typeof given === 'string' && /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (workers > 0 && workers <= WORKERS_MAX) return { workers };
  output.complain(
    `--workers is a number from 1 to ${WORKERS_MAX} (see stakeline ${command} --help)`,
  );
  return undefined;
}
