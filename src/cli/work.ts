import { workQueue } from '../ingest/queue/work-queue.ts';
import { version } from '../ingest/version.ts';
import { withQueue } from './ingest-queue.ts';
import { watchBy } from './ingest-watch.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { ingestJson, ingestSummary } from './print-ingest.ts';
import { threadsOf } from './workers-option.ts';

/** `stakeline work`: reads what is in the queue, beside other workers. */
export async function run(
  _operands: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const threads = threadsOf(options, 'work', output);
  if (!threads) return 2;
  return withQueue(options, output, async (store, queue) => {
    const start = performance.now();
    let done = 0;
    const meter = {
      done: () => {
        done += 1;
        output.progress({ done });
      },
    };
    const counts = await workQueue(
      store,
      queue,
      {
        readerVersion: version(),
        again: false,
        untilEmpty: options['untilEmpty'] === true,
        signal: endAsked(),
        ...threads,
      },
      {
        ...watchBy(meter, output),
        failed: (error) =>
          output.complain(
            `${error instanceof Error ? error.message : String(error)} (trying again)`,
          ),
      },
    );
    output.progress(undefined);
    const print = options['json'] ? ingestJson : ingestSummary;
    await output.print(print(counts, performance.now() - start));
    const failed = await queue.failed();
    if (failed > 0) output.complain(`${failed} jobs were put aside (stakeline ingest reads them)`);
    return counts.unread > 0 || failed > 0 ? 1 : 0;
  });
}

/** Ctrl+C, or the system that stops its services. A second one ends the process at once. */
function endAsked(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}
