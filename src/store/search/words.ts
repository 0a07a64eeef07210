import { StoreError } from '../store-error.ts';

/** What a text is searched for: all of `wanted` and none of `unwanted`, each a word or a phrase. */
export interface Words {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

/** More of them are no question but a pasted page. */
const PHRASES_MAX = 50;

/**
 * A question as people type it: words, `"phrases in quotes"`, and either after a minus for what is
 * not to be there. Everything else is looked for as it stands: no text is wrong syntax, and a quote
 * without its partner ends with the text. Throws `StoreError` where there is no word to look for.
 */
export function wordsIn(question: string): Words {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, phrase, word] of question.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const said = (phrase ?? word ?? '').replaceAll('\0', ' ');
    if (!LETTER.test(said)) continue;
    (minus === '-' ? unwanted : wanted).push(said.trim());
  }
  if (wanted.length === 0) {
    throw new StoreError(
      `There is no word to look for in ${JSON.stringify(question)}: give at least one that is to be there.`,
    );
  }
  if (wanted.length + unwanted.length > PHRASES_MAX) {
    throw new StoreError(`A search takes up to ${PHRASES_MAX} words and phrases: give fewer.`);
  }
  return { wanted, unwanted };
}

const LETTER = /[\p{L}\p{N}]/u;
