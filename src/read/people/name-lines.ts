import type { Layout, Row } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import type { ListReading } from './list-reading.ts';
import { isNameAlone, NAME_LENGTH_MAX } from './name-cell.ts';
import { labelOf } from './people-columns.ts';
import type { ListRow } from './people-lists.ts';
import { addPiece, type Entry, isTitle, newEntry, type Piece } from './person-entry.ts';

/** One line alone may be a sentence's; so many make a list. */
const LINES_MIN = 2;
/** A number before a name, or its label: `1.  Jane Doe`, `Name: Jane Doe`. */
const LEAD = /^(?:\(?\d{1,3}[.)]\s{1,9})?(?:name\s?:\s{0,60})?/i;
/** What parts a name from what it is told of. */
const PARTING = /,\s|\.\s(?=[A-Z])|\s[-–—]{1,2}\s|\s?:\s|\s{2,}|\s\(|$/g;

/**
 * People in lines that begin with the name and go on with the position: `Jane Doe, President`,
 * `1. Jane Doe - President`, or with labels below: `Name: Jane Doe` above `Title: President`. Read only
 * where a list of people has no columns in which names could be found; of the rows of a table only
 * those with labels are such lines.
 */
export function addNameLines(reading: ListReading): void {
  const { layout, list } = reading;
  // A name alone above all others may be the first of blocks that blank lines part.
  const areBlocks = reading.entries.length > 0 || areBlocksOf(reading);
  const entries: Entry[] = [];
  for (const { row, apart } of list.rows) {
    const text = layout.text.slice(row.from, row.to);
    const isPlain = row.table === undefined && !labelOf(text.toLowerCase());
    const mayName = isPlain || beginsWithNameLabel(text);
    const last = entries.at(-1);
    const named = mayName && (apart || !areBlocks) ? nameIn(text) : undefined;
    const found = named ?? (last && labelledName(text));
    if (found) {
      const entry = newEntry([{ from: row.from + found.from, to: row.from + found.to }]);
      if (!named && !ONE_WORD.test(text.slice(found.from, found.to))) entry.doubts.name = NO_NAME;
      addPiece(layout, entry, 'position', { from: row.from + found.behind, to: row.to });
      entries.push(entry);
    } else if (last) addBelow(layout, last, { row, apart });
  }
  if (entries.length >= LINES_MIN) reading.entries.splice(0, Infinity, ...entries);
}

const NO_NAME = 'What stands behind the label of a name does not look like the name of a person.';
/** The only name that a person has, as many Indonesians do. */
const ONE_WORD = /^[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]{2,30}$/;

/** What stands behind the label `Name:` where no name of the usual form does; it ends the block above. */
function labelledName(line: string): FoundName | undefined {
  if (!beginsWithNameLabel(line)) return undefined;
  const from = LEAD.exec(line)?.[0].length ?? 0;
  const to = line.trimEnd().length;
  return to > from && to - from <= NAME_LENGTH_MAX ? { from, to, behind: to } : undefined;
}

/** Whether no words head the list, and its first line is a name alone. */
function areBlocksOf({ layout, list: { heading, group, rows } }: ListReading): boolean {
  const [first] = rows;
  return !heading && !group && first !== undefined && isNameAlone(layout, first.row);
}

/** A line below a name: what its label says, or more of the labelled line above. */
function addBelow(layout: Layout, entry: Entry, { row, apart }: ListRow): void {
  const label = labelOf(layout.folded.slice(row.from, row.to));
  if (label) {
    entry.open = label.field;
    addPiece(layout, entry, label.field, { from: row.from + label.length, to: row.to });
  } else if (apart) entry.done = true;
  else if (entry.open && !entry.done) addPiece(layout, entry, entry.open, row);
  else if (!entry.done && row.table === undefined) addUnlabelled(layout, entry, row);
}

const CITIZEN_OF = /^citizen\s+of\s+(?:the\s+)?/i;

/** A line without a label in a block below a name: `Citizen of Canada`, an office or an address. */
function addUnlabelled(layout: Layout, entry: Entry, row: Row): void {
  const text = layout.text.slice(row.from, row.to);
  const citizen = CITIZEN_OF.exec(text)?.[0].length;
  if (citizen !== undefined) {
    addPiece(layout, entry, 'citizenship', { from: row.from + citizen, to: row.to });
    return;
  }
  const field = isTitle(text) && !/\d/.test(text) ? 'position' : 'address';
  entry.doubts[field] ??= UNLABELLED;
  addPiece(layout, entry, field, { from: row.from, to: row.to });
}

const UNLABELLED = 'No column or label says what the line below the name tells.';

const NAME_LABEL = /^(?:\(?\d{1,3}[.)]\s{1,9})?name\s?:/i;
const NUMBERED = /^\(?\d{1,3}[.)]\s{1,9}(?=[A-Z])/;

/** Whether a line is labelled as that of a name, as blocks of a schedule without columns begin. */
function beginsWithNameLabel(line: string): boolean {
  return NAME_LABEL.test(line);
}

/** Whether a line begins a block of a schedule without columns: a labelled or numbered name. */
export function beginsBlock(line: string): boolean {
  if (beginsWithNameLabel(line)) return true;
  const number = NUMBERED.exec(line)?.[0].length;
  return number !== undefined && nameIn(line) !== undefined;
}

interface FoundName extends Piece {
  /** Where what is told of the person begins. */
  readonly behind: number;
}

/** The name with which a line begins; the longest, as a comma may stand before "Jr.". */
function nameIn(line: string): FoundName | undefined {
  const from = LEAD.exec(line)?.[0].length ?? 0;
  const rest = line.slice(from, from + NAME_LENGTH_MAX);
  const names = [...rest.matchAll(PARTING)].filter(({ index }) =>
    isPersonName(rest.slice(0, index)),
  );
  const last = names.at(-1);
  if (!last) return undefined;
  return { from, to: from + last.index, behind: from + last.index + last[0].length };
}
