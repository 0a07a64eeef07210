import type { ThreadPool } from './thread-pool.ts';

/** How a stream of inputs is cut and how much of it may be under way. */
export interface OrderOptions<Input, Result> {
  readonly threads: number;
  /** What an input holds in memory. */
  readonly bytesOf: (input: Input) => number;
  /** What is said of an input whose thread died over it. */
  readonly lost: (input: Input, error: unknown) => Result;
}

/** A batch is closed at so many inputs, or so many bytes in memory. */
const BATCH_INPUTS = 8;
const BATCH_BYTES = 1_000_000;
/** A thread has one batch at work and some ahead, so that it need not wait for the slowest. */
const BATCHES_A_THREAD = 3;
/** So many bytes may wait, unless one batch alone has more. */
const WAITING_BYTES_MAX = 64_000_000;

/**
 * The results of all inputs, in their order, worked out by threads.
 * Inputs are taken only as results are: a slow reader of the results, or of a long file among short
 * ones, holds everything up, so that memory does not grow with the number of inputs.
 * A batch over which a thread dies is worked on again one by one, so that the guilty input is found
 * and only it is lost.
 */
export async function* inOrder<Input, Result>(
  inputs: AsyncIterable<Input>,
  pool: ThreadPool<readonly Input[], readonly Result[]>,
  options: OrderOptions<Input, Result>,
): AsyncGenerator<Result> {
  const waiting: { readonly bytes: number; readonly results: Promise<readonly Result[]> }[] = [];
  let bytes = 0;
  for await (const batch of batchesOf(inputs, options)) {
    waiting.push({ bytes: batch.bytes, results: runBatch(batch.inputs, pool, options) });
    bytes += batch.bytes;
    while (waiting.length >= options.threads * BATCHES_A_THREAD || bytes > WAITING_BYTES_MAX) {
      const first = waiting.shift();
      if (!first) break;
      bytes -= first.bytes;
      yield* await first.results;
    }
  }
  for (const { results } of waiting) yield* await results;
}

interface Batch<Input> {
  readonly inputs: readonly Input[];
  readonly bytes: number;
}

async function* batchesOf<Input, Result>(
  inputs: AsyncIterable<Input>,
  { bytesOf }: OrderOptions<Input, Result>,
): AsyncGenerator<Batch<Input>> {
  let batch: Input[] = [];
  let bytes = 0;
  for await (const input of inputs) {
    batch.push(input);
    bytes += bytesOf(input);
    if (batch.length < BATCH_INPUTS && bytes < BATCH_BYTES) continue;
    yield { inputs: batch, bytes };
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield { inputs: batch, bytes };
}

/** Never rejects, so that a batch may fail while those before it are still being printed. */
async function runBatch<Input, Result>(
  inputs: readonly Input[],
  pool: ThreadPool<readonly Input[], readonly Result[]>,
  options: OrderOptions<Input, Result>,
): Promise<readonly Result[]> {
  try {
    return await pool.run(inputs);
  } catch (error) {
    const [first, ...others] = inputs;
    if (first === undefined) return [];
    if (others.length === 0) return [options.lost(first, error)];
  }
  const results: Result[] = [];
  for (const input of inputs) results.push(...(await runBatch([input], pool, options)));
  return results;
}
