import { isPersonName } from '../parse/person-name.ts';
import type { ListReading } from './list-reading.ts';
import { NAME_LENGTH_MAX } from './name-cell.ts';
import { labelOf } from './people-columns.ts';
import { addPiece, type Entry, newEntry, type Piece } from './person-entry.ts';

/** One line alone may be a sentence's; so many make a list. */
const LINES_MIN = 2;
/** A number before a name, or its label: `1.  Jane Doe`, `Name: Jane Doe`. */
const LEAD = /^(?:\(?\d{1,3}[.)]\s{1,9})?(?:name\s?:\s{0,9})?/i;
/** What parts a name from what it is told of. */
const PARTING = /,\s|\s[-–—]{1,2}\s|\s?:\s|\s{2,}|\s\(|$/g;

/**
 * People in lines that begin with the name and go on with the position: `Jane Doe, President`,
 * `1. Jane Doe - President`, or `Name: Jane Doe` above `Title: President`. Read only where a list
 * of people has no columns in which names could be found.
 */
export function addNameLines(reading: ListReading): void {
  const { layout, list } = reading;
  const entries: Entry[] = [];
  for (const { row } of list.rows) {
    const found = nameIn(layout.text.slice(row.from, row.to));
    const label = found ? undefined : labelOf(layout.folded.slice(row.from, row.to));
    const last = entries.at(-1);
    if (found) {
      const entry = newEntry([{ from: row.from + found.from, to: row.from + found.to }]);
      addPiece(layout, entry, 'position', { from: row.from + found.behind, to: row.to });
      entries.push(entry);
    } else if (label && last) {
      addPiece(layout, last, label.field, { from: row.from + label.length, to: row.to });
    }
  }
  if (entries.length >= LINES_MIN) reading.entries.push(...entries);
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
