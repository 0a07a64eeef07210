import { isPersonName } from '../parse/person-name.ts';
import { groupHeading } from './group-words.ts';
import type { ListReading } from './list-reading.ts';
import { NAME_LENGTH_MAX } from './name-cell.ts';
import { addPiece, isTitle, newEntry, type Piece } from './person-entry.ts';

const PART = /[^,;]+/g;
const AND = /(?:^|\s)and\s/g;
const SUFFIX = /^(?:jr|sr|i{2,3}|iv|m\.?d|ph\.?d|c\.?p\.?a|cfa|esq)\.?$/i;

/**
 * Names in a sentence: "A. Doe, Senior Managing Member; B. Roe, C. Poe and D. Moe". A title behind
 * a name is that person's, and words for all of them ("Managing Members.") end the list; anything
 * else ends the reading and leaves the list in doubt.
 */
export function addNamesInWords(reading: ListReading, sentence: Piece): void {
  const { layout, entries } = reading;
  for (const part of partsOf(layout.text, sentence)) {
    const text = layout.text.slice(part.from, part.to);
    const last = entries.at(-1);
    if (text.length <= NAME_LENGTH_MAX && isPersonName(text)) entries.push(newEntry([part]));
    else if (last && groupHeading(text.toLowerCase())) return;
    else if (last && SUFFIX.test(text)) last.name.push(part);
    else if (last && isTitle(text)) addPiece(layout, last, 'position', part);
    else {
      reading.doubt = 'The names stand in a sentence that could not be read to its end.';
      return;
    }
  }
}

function partsOf(text: string, { from, to }: Piece): Piece[] {
  const parts: Piece[] = [];
  for (const match of text.slice(from, to).matchAll(PART)) {
    let start = 0;
    const ends = [...match[0].matchAll(AND)].map((and) => ({
      at: and.index,
      length: and[0].length,
    }));
    for (const end of [...ends, { at: match[0].length, length: 0 }]) {
      const piece = bare(text, from + match.index + start, from + match.index + end.at);
      if (piece) parts.push(piece);
      start = end.at + end.length;
    }
  }
  return parts;
}

/** A part without blanks and the full stop of the sentence. */
function bare(text: string, from: number, to: number): Piece | undefined {
  const part = text.slice(from, to);
  const start = from + part.length - part.trimStart().length;
  const words = part.trim().replace(/(?<=[a-z]{3})\.$/, '');
  return words === '' || words === '.' ? undefined : { from: start, to: start + words.length };
}
