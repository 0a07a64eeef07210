/** Those of which a text has all the words, in any order and any case. */
export function matching<T>(all: readonly T[], words: string, textOf: (one: T) => string): T[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return all.filter((one) => {
    const text = textOf(one).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
