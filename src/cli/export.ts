import { EXPORT_FORMS, exportStore } from '../ingest/export/export-store.ts';
import { withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';

/** `stakeline export`: the store as files by year. */
export async function run(
  [folder = '']: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const form = EXPORT_FORMS[String(options['to'] ?? 'parquet')];
  if (!form) {
    const forms = Object.keys(EXPORT_FORMS).join(', ');
    output.complain(`--to is one of ${forms} (see stakeline export --help)`);
    return 2;
  }
  return withStore(options, output, async (store) => {
    let code: ExitCode = 0;
    const counts = await exportStore(store, form, folder, {
      progress: (done) => output.progress({ done }),
      odd: (message) => {
        code = 1;
        output.complain(message);
      },
    });
    output.progress(undefined);
    const { filings, persons, trades, items } = counts;
    const parts = [
      `${filings.toLocaleString('en-US')} filings`,
      `${persons.toLocaleString('en-US')} persons`,
      `${trades.toLocaleString('en-US')} trades`,
      `${items.toLocaleString('en-US')} items`,
    ];
    await output.print(options['json'] ? `${JSON.stringify(counts)}\n` : `${parts.join(', ')}.\n`);
    return code;
  });
}
