import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** With more changes than this two texts are not versions of each other, and finding them all takes long. */
const CHANGES_MAX = 3000;

/**
 * What words changed from one text to the next. Line breaks and runs of blanks are no changes, but
 * stay between the words, so that lists and tables keep their lines; a part that begins a line begins
 * with its break.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  // Whole words: of a number that changed, what its digits share says nothing.
  const parts = diffArrays(from, to, {
    maxEditLength: CHANGES_MAX,
    comparator: (one, other) => one.word === other.word,
  }) ?? [
    { value: from, added: false, removed: true },
    { value: to, added: true, removed: false },
  ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: textOf(value),
  }));
}

interface Word {
  readonly word: string;
  /** The blanks and line breaks before it. */
  readonly gap: string;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.trim().matchAll(/(\s*)(\S+)/g), ([, gap = '', word = '']) => ({
    word,
    gap,
  }));
}

function textOf(words: readonly Word[]): string {
  const text = words.map(({ gap, word }) => gap + word).join('');
  const isOfLine = words[0]?.gap.includes('\n') === true;
  return isOfLine ? `\n${text.trimStart()}` : text.trimStart();
}
