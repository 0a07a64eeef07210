/** Names that are offered where one is unknown. */
const SUGGESTIONS_MAX = 3;
/** Longer names are nobody's slip of the pen, and are not compared. */
const LENGTH_MAX = 100;

/**
 * The known names that an unknown one may stand for, the nearest first: those that share most of its
 * words, and among them those that differ in fewest letters.
 */
export function nearest(unknown: string, names: readonly string[]): readonly string[] {
  if (unknown.length > LENGTH_MAX) return [];
  const words = new Set(unknown.toLowerCase().split('-'));
  return names
    .map((name) => ({ name, apart: editsBetween(unknown, name), shared: sharedWith(words, name) }))
    .filter(({ name, apart, shared }) => shared > 0 || apart <= name.length / 2)
    .toSorted((one, other) => other.shared - one.shared || one.apart - other.apart)
    .slice(0, SUGGESTIONS_MAX)
    .map(({ name }) => name);
}

function sharedWith(words: ReadonlySet<string>, name: string): number {
  return name.split('-').filter((word) => words.has(word)).length;
}

/** How many letters are to be put in, taken out or changed to make one word the other. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [at, letter] of one.split('').entries()) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to += 1) {
      const changed = (row[to - 1] ?? 0) + (other[to - 1] === letter ? 0 : 1);
      next.push(Math.min(changed, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
