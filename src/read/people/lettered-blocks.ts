import type { Layout, Row } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import type { ListReading } from './list-reading.ts';
import { labelOf, type PersonField } from './people-columns.ts';
import { addPiece, type Entry, newEntry } from './person-entry.ts';

/** `(a) Jane Doe`, with or without a number before the letter and a label behind it. */
const LETTERED = /^(?:\(?\d{1,3}[.)]\s{1,9})?\(([a-f])\)\s{1,9}(?=\S)/;
const NAME_LABEL = /^name\s?:\s{0,40}/i;
/** What the paragraphs of Item 2 tell, by which such blocks are lettered. */
const FIELDS: Readonly<Record<string, PersonField>> = {
  b: 'address',
  c: 'position',
  f: 'citizenship',
};

interface LetteredLine {
  readonly letter: string;
  /** Where what it tells begins. */
  readonly from: number;
}

/** Whether a line begins a block lettered as Item 2 is: `(a) Jane Doe`. */
export function beginsLetteredBlock(line: string): boolean {
  return nameAt(line) !== undefined;
}

/**
 * People in blocks whose lines are lettered as the paragraphs of Item 2: (a) the name, (b) the address,
 * (c) the occupation and (f) the citizenship. A line without a letter goes on with the one above.
 */
export function addLetteredBlocks({ layout, list, entries }: ListReading): void {
  for (const { row } of list.rows) {
    const text = layout.text.slice(row.from, row.to);
    const name = nameAt(text);
    const last = entries.at(-1);
    if (name !== undefined) {
      entries.push(newEntry([{ from: row.from + name, to: row.from + text.trimEnd().length }]));
    } else if (last) addLine(layout, last, row);
  }
}

function addLine(layout: Layout, entry: Entry, row: Row): void {
  const text = layout.text.slice(row.from, row.to);
  const line = lineOf(text);
  if (!line) {
    if (entry.open) addPiece(layout, entry, entry.open, row);
    return;
  }
  const label = labelOf(layout.folded.slice(row.from + line.from, row.to));
  const field = label?.field ?? FIELDS[line.letter];
  if (!field) {
    delete entry.open;
    return;
  }
  entry.open = field;
  const from = row.from + line.from + (label?.length ?? 0);
  addPiece(layout, entry, field, { from, to: row.to });
}

function lineOf(line: string): LetteredLine | undefined {
  const found = LETTERED.exec(line);
  return found?.[1] === undefined ? undefined : { letter: found[1], from: found[0].length };
}

/** Where the name begins in a line lettered (a). */
function nameAt(line: string): number | undefined {
  const lettered = lineOf(line);
  if (lettered?.letter !== 'a') return undefined;
  const rest = line.slice(lettered.from);
  const label = NAME_LABEL.exec(rest)?.[0].length ?? 0;
  return isPersonName(rest.slice(label).trim()) ? lettered.from + label : undefined;
}
