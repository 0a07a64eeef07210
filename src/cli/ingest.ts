import { type IngestOptions, ingest } from '../ingest/ingest.ts';
import type { IngestCounts } from '../ingest/ingest-tally.ts';
import { allWaiting, contentsToReadAgain, ingestWaiting } from '../ingest/ingest-waiting.ts';
import { openInputs } from '../ingest/inputs.ts';
import { version } from '../ingest/version.ts';
import type { Store } from '../store/store.ts';
import { queueFiles } from './ingest-queue.ts';
import { watchBy } from './ingest-watch.ts';
import { Meter } from './meter.ts';
import { withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { ingestJson, ingestSummary } from './print-ingest.ts';
import { threadsOf } from './workers-option.ts';

/** `stakeline ingest`: reads files, or what was pulled, into the store. */
export async function run(
  paths: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const threads = threadsOf(options, 'ingest', output);
  if (!threads) return 2;
  const own: IngestOptions = {
    readerVersion: version(),
    again: options['again'] === true,
    ...threads,
  };
  if (options['queue']) return queueFiles(paths, options, output);
  if (options['lease'] !== undefined) {
    output.complain('--lease goes with --queue (see stakeline ingest --help)');
    return 2;
  }
  return withStore(options, output, async (store) => {
    const start = performance.now();
    const counts = await ingestFrom(store, paths, own, output);
    const milliseconds = performance.now() - start;
    const print = options['json'] ? ingestJson : ingestSummary;
    await output.print(print(counts, milliseconds));
    return counts.unread > 0 ? 1 : 0;
  });
}

async function ingestFrom(
  store: Store,
  paths: readonly string[],
  options: IngestOptions,
  output: Output,
): Promise<IngestCounts> {
  const meter = new Meter(paths, output);
  const watch = watchBy(meter, output);
  try {
    if (paths.length > 0) return await ingest(store, openInputs(paths, meter), options, watch);
    if (!options.again) return await ingestWaiting(store, allWaiting(store), options, watch);
    return await ingest(store, contentsToReadAgain(store, options.readerVersion), options, watch);
  } finally {
    meter.end();
  }
}
