import type { Layout } from '../layout/layout.ts';
import type { CoverRow } from './cover-blocks.ts';
import { isWholeName, nameIn } from './name-row.ts';
import { rowLines, splitAtMarks } from './row-lines.ts';

/** One of several persons whom the name row of a page lists, with the place of the name. */
export interface PersonOnPage {
  /** The words of the name in small letters, by which rows may call the person. */
  readonly words: ReadonlySet<string>;
  /** The mark before the name, `1` of `(1)` or `a` of `(a)`. */
  readonly mark?: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The persons that a name row lists: marked `(1)` or `(a)`, one on each line, or one in each cell of
 * a line; none where what stands there is not wholly names.
 */
export function personsOnPage(layout: Layout, row: CoverRow): PersonOnPage[] {
  const lines = rowLines(layout, row);
  const marked = splitAtMarks(layout.text, lines);
  if (marked) return personsFrom(layout, marked);
  const named = lines.filter(({ from, to }) => nameIn(layout.text.slice(from, to)) !== '');
  const [only] = named;
  if (named.length === 1 && only) return personsFrom(layout, only.cells);
  // A tax number below a name is that person's.
  return personsFrom(layout, named).map((person, at, all) => ({
    ...person,
    to: all[at + 1]?.from ?? lines.at(-1)?.to ?? person.to,
  }));
}

function personsFrom(
  layout: Layout,
  entries: readonly { readonly from: number; readonly to: number; readonly mark?: string }[],
): PersonOnPage[] {
  const persons = entries.map(({ from, to, mark }) => {
    const name = nameIn(layout.text.slice(from, to));
    return { name, words: nameWords(name), from, to, ...(mark !== undefined && { mark }) };
  });
  const areNames = persons.every(({ name, mark }) => mark !== undefined || isWholeName(name));
  return areNames && persons.every(({ words }) => words.size > 0) ? persons : [];
}

/** Legal forms and forms of address tell no person from another. */
const COMMON = new Set('the and of mr mrs ms dr inc corp ltd llc lp llp co jr sr'.split(' '));

/** The words of a name in small letters that may tell a person from others. */
export function nameWords(text: string): ReadonlySet<string> {
  const words = text
    .toLowerCase()
    .replace(/(?<=\b[a-z])\.(?=[a-z]\b)/g, '')
    .split(/[^a-z0-9]+/);
  return new Set(words.filter((word) => word.length > 1 && !COMMON.has(word)));
}
