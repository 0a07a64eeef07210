import { diffArrays } from 'diff';

/** A run of words that two texts share, or that only one of them has. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** With more changes than this two texts are not versions of each other, and finding them all takes long. */
const CHANGES_MAX = 3000;

/** What words changed from one text to the next; line breaks and runs of blanks do not count. */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  // Whole words: of a number that changed, what its digits share says nothing.
  const parts = diffArrays(from, to, { maxEditLength: CHANGES_MAX }) ?? [
    { value: from, added: false, removed: true },
    { value: to, added: true, removed: false },
  ];
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(' '),
  }));
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
