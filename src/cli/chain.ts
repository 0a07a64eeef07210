import { chainJson } from '../ledger/filings/chain-json.ts';
import { type FoldedChain, foldChain } from '../ledger/filings/folded-chain.ts';
import { chainsOf } from '../ledger/filings/order-chain.ts';
import { masked } from '../source/masked.ts';
import { readChain } from './chain-files.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { printChain, printItem } from './print-chain.ts';

/** `stakeline chain`: amendments folded into the statement in force, and what each changed. */
export async function run(
  paths: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const { filings, failed } = await readChain(paths, output);
  const folded = chainsOf(filings).map(foldChain);
  await output.print(textOf(folded, options, output));
  return failed ? 1 : 0;
}

function textOf(folded: readonly FoldedChain[], options: Options, output: Output): string {
  if (options['json']) return masked(`${JSON.stringify(folded.map(chainJson), undefined, 2)}\n`);
  const item = options['item'];
  const texts = folded.map((one) =>
    typeof item === 'string'
      ? printItem(one, item, output)
      : printChain(one, options['words'] === true, output),
  );
  return masked(texts.join('\n'));
}
