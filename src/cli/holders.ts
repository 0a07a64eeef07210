import { type HoldersAsked, holdersOn } from '../store/holdings/holders-on.ts';
import { holdersJson } from '../store/holdings/holdings-json.ts';
import { Decimal } from '../value/decimal.ts';
import { classAsked } from './class-asked.ts';
import { withFilledStore } from './filled-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { holdersCsv, holdersText } from './print-holders.ts';
import { dayAsked } from './stake-day.ts';

/** `stakeline holders`: who holds more than five percent of an issuer's classes on a day. */
export async function run(
  words: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const asked = holdersAsked(words, options, output);
  if (!asked) return 2;
  return withFilledStore(options, output, async (store) => {
    const answer = holdersJson(await holdersOn(store, asked));
    const text = options['json']
      ? `${JSON.stringify(answer, undefined, 2)}\n`
      : options['csv']
        ? holdersCsv(answer)
        : holdersText(answer, output);
    await output.print(text);
    return 0;
  });
}

function holdersAsked(
  words: readonly string[],
  options: Options,
  output: Output,
): HoldersAsked | undefined {
  const of = classAsked(words, options);
  const { over } = options;
  const threshold = over === undefined ? undefined : Decimal.parse(String(over));
  if ('refused' in of) output.complain(of.refused);
  else if (over !== undefined && !threshold)
    output.complain(`--over ${String(over)}: give a percent as 5 or 7.5`);
  else {
    const day = dayAsked(options, output);
    return day && { ...of, day, ...(threshold && { threshold }) };
  }
  return undefined;
}
