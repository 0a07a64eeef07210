import { historyOf } from '../store/holdings/history-of.ts';
import { historyJson, stakesJson } from '../store/holdings/holdings-json.ts';
import { stakesOf } from '../store/holdings/stakes-of.ts';
import type { Store } from '../store/store.ts';
import { classAsked } from './class-asked.ts';
import { withFilledStore } from './filled-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { historyCsv, historyText, stakesCsv, stakesText } from './print-history.ts';

/** `stakeline history`: ownership of an issuer's classes over time, or all stakes of a holder. */
export async function run(
  words: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const { holder, by = 'event' } = options;
  if (typeof holder === 'string') {
    if (words.length > 0 || (by !== 'event' && by !== 'filed')) {
      output.complain('--holder NAME stands alone, but for --by event or --by filed');
      return 2;
    }
    return withFilledStore(options, output, async (store) => {
      const stakes = stakesJson(await stakesOf(store, holder, by));
      await print(stakes, options, output, stakesText, stakesCsv);
      return 0;
    });
  }
  const asked = classAsked(words, options);
  if ('refused' in asked) {
    output.complain(asked.refused);
    return 2;
  }
  return withFilledStore(options, output, async (store: Store) => {
    const history = historyJson(await historyOf(store, asked, asked.basis));
    await print(history, options, output, historyText, historyCsv);
    return 0;
  });
}

async function print<Answer extends object>(
  answer: Answer,
  options: Options,
  output: Output,
  asText: (answer: Answer, output: Output) => string,
  asCsv: (answer: Answer) => string,
): Promise<void> {
  if (options['json']) await output.print(`${JSON.stringify(answer, undefined, 2)}\n`);
  else await output.print(options['csv'] ? asCsv(answer) : asText(answer, output));
}
