import type { Layout, Row } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import { isTitle, type Piece } from './person-entry.ts';

const NOTE_MARKS = /(?:\s?\(\d{1,2}\)|\s?[*†‡])+$/;
/** Names are no longer than this. */
export const NAME_LENGTH_MAX = 80;

/** The first line of a stretch without the marks of notes, which may stand before a name, too. */
export function firstLine(layout: Layout, piece: Piece): Piece {
  const line = layout.text.slice(piece.from, piece.to).split('\n', 1)[0]?.trimEnd() ?? '';
  const name = line.length > NAME_LENGTH_MAX ? line : line.replace(NOTE_MARKS, '').trimEnd();
  const lead = NOTE_LEAD.exec(name)?.[0].length ?? 0;
  return { from: piece.from + lead, to: piece.from + name.length };
}

const NOTE_LEAD = /^[*†‡]{1,3} ?(?=[A-Z])/;

/** Tells whether a text is, as a whole, the name of a person. */
export type IsName = (text: string) => boolean;

/** The person's name that a stretch is as a whole, or with its first line; else `undefined`. */
export function personNameIn(
  layout: Layout,
  piece: Piece,
  isName: IsName = isPersonName,
): Piece | undefined {
  const line = firstLine(layout, piece);
  if (line.to - line.from > NAME_LENGTH_MAX) return undefined;
  return isName(layout.text.slice(line.from, line.to)) ? line : undefined;
}

/** Whether a line is nothing but a person's name, as the first of a block of lines is. */
export function isNameAlone(layout: Layout, { cells: [first, ...others] }: Row): boolean {
  return first !== undefined && others.length === 0 && personNameIn(layout, first) !== undefined;
}

/** Whether each cell of a row is a person's name. */
export function areNames(layout: Layout, { cells }: Row, isName: IsName = isPersonName): boolean {
  return cells.every((cell) => personNameIn(layout, cell, isName) !== undefined);
}

/** The name with which a cell of a column of names begins: as a whole, or up to a title. */
export function leadingNameIn(layout: Layout, piece: Piece, isName: IsName): Piece | undefined {
  const whole = personNameIn(layout, piece, isName);
  if (whole) return whole;
  const line = firstLine(layout, piece);
  const length = nameBeforeTitle(layout.text.slice(line.from, line.to));
  return length === undefined ? undefined : { from: line.from, to: line.from + length };
}

/** What parts a name from the title behind it: `Jane Doe (Director)`, `Jane Doe, President`. */
const BEFORE_TITLE = /\s?\(|,\s|\s[-–—]{1,2}\s/g;

/** The length of the name that a text is up to a title: `Jane Doe` of `Jane Doe, President`. */
export function nameBeforeTitle(text: string): number | undefined {
  if (text.length > NAME_LENGTH_MAX) return undefined;
  // The longest, as a comma may stand before "Jr.".
  return [...text.matchAll(BEFORE_TITLE)].findLast(
    ({ index, 0: parting }) =>
      isPersonName(text.slice(0, index)) && isTitle(text.slice(index + parting.length)),
  )?.index;
}

/** The title behind a name in the same line, without what parts them. */
export function titleBehindName(layout: Layout, name: Piece, line: Piece): Piece | undefined {
  const rest = layout.text.slice(name.to, line.to);
  const lead = /^[\s,(–—-]*/.exec(rest)?.[0].length ?? 0;
  const title = rest.slice(lead).replace(/[\s)]+$/, '');
  if (!/[A-Za-z]/.test(title)) return undefined;
  return { from: name.to + lead, to: name.to + lead + title.length };
}

const FAMILY_FIRST =
  /^([A-Z][A-Za-z'’-]+(?:\s[A-Z][A-Za-z'’-]+)?),\s([A-Z][A-Za-z'’.-]*(?:\s[A-Z][A-Za-z'’.-]*){0,3})(?:,?\s(?:Jr|Sr|II|III|IV)\.?)?$/;

/** Whether a text is a name with the family's name first: `Doe, Jane Q.`; a town looks alike. */
export function isFamilyFirst(text: string): boolean {
  const [, family, given] = FAMILY_FIRST.exec(text) ?? [];
  return family !== undefined && isPersonName(`${given} ${family}`);
}

/** Each line with text of a stretch, without the blanks around it. */
export function linesIn(layout: Layout, piece: Piece): Piece[] {
  const lines: Piece[] = [];
  let from = piece.from;
  for (const text of layout.text.slice(piece.from, piece.to).split('\n')) {
    const start = from + text.length - text.trimStart().length;
    const to = from + text.trimEnd().length;
    if (to > start) lines.push({ from: start, to });
    from += text.length + 1;
  }
  return lines;
}

/** The blocks of a stretch that blank lines part. */
export function blocksIn(layout: Layout, piece: Piece): Piece[] {
  const blocks: { from: number; to: number }[] = [];
  for (const line of linesIn(layout, piece)) {
    const last = blocks.at(-1);
    const gap = last ? layout.text.slice(last.to, line.from).split('\n').length : 0;
    if (last && gap <= 2) last.to = line.to;
    else blocks.push({ ...line });
  }
  return blocks;
}
