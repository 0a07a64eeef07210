import { facetsOf } from '../store/search/facets.ts';
import { searchFilings } from '../store/search/search-filings.ts';
import { withFilledStore } from './filled-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { facetsText, foundCsv, foundText } from './print-search.ts';
import { searchQuestion } from './search-question.ts';

/** `stakeline search`: the filings in the store of which all that is asked holds. */
export async function run(
  words: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const question = searchQuestion(words, options);
  if ('refused' in question) {
    output.complain(question.refused);
    return 2;
  }
  const { search, paging } = question;
  return withFilledStore(options, output, async (store) => {
    if (options['facets']) {
      const facets = await facetsOf(store, search);
      await output.print(options['json'] ? asJson(facets) : facetsText(facets, output));
      return 0;
    }
    const page = await searchFilings(store, search, paging);
    const text = options['json']
      ? asJson(page)
      : options['csv']
        ? foundCsv(page)
        : foundText(page, output);
    await output.print(text);
    return 0;
  });
}

function asJson(answer: object): string {
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
