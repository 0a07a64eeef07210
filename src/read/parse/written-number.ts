/** Small numbers as filers write them instead of digits, from one on; folded text. */
export const IN_WORDS: readonly string[] =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );
export const ORDINALS: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
export const ROMAN: readonly string[] = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(
  ' ',
);

/** The number of `twelve`, `twelfth` or `xii`; `undefined` for what is none of these words. */
export function writtenNumber(word: string): number | undefined {
  const places = [IN_WORDS, ORDINALS, ROMAN].map((words) => words.indexOf(word) + 1);
  return places.find((number) => number > 0);
}
