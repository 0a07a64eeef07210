import type { Layout, Row } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import { addGridRow } from './grid-rows.ts';
import { addLetteredBlocks, beginsLetteredBlock } from './lettered-blocks.ts';
import type { ListReading } from './list-reading.ts';
import { firstLine, type IsName, isFamilyFirst } from './name-cell.ts';
import { addNameLines } from './name-lines.ts';
import { areNamesBeside, namesBeside } from './names-beside.ts';
import { addNamesInWords } from './names-in-words.ts';
import type { PeopleList } from './people-lists.ts';
import { frameOf } from './text-frame.ts';
import { addTextRow } from './text-rows.ts';

/** Reads the people of a list: rows of tables and lines of plain text, which may alternate. */
export function readList(layout: Layout, list: PeopleList, before?: ListReading): ListReading {
  const isName = nameTest(layout, list);
  const carried = before && isContinued(before.list, list) ? before.entries.at(-1) : undefined;
  const reading: ListReading = {
    layout,
    ...(carried && { carried }),
    list,
    entries: [],
    isName,
    frame: frameOf(layout, list, isName),
    namesOnly: true,
  };
  if (list.inWords) addNamesInWords(reading, list.inWords);
  const areBeside = areNamesBeside(layout, list, isName);
  for (const listRow of list.rows) {
    const beside = areBeside ? namesBeside(layout, listRow.row, isName) : [];
    if (beside.length > 0) reading.entries.push(...beside);
    else if (isInTable(listRow.row)) addGridRow(reading, listRow.row);
    else addTextRow(reading, listRow);
  }
  if (isLettered(layout, list)) {
    reading.entries.length = 0;
    addLetteredBlocks(reading);
    return reading;
  }
  const isPlain = !list.heading && list.rows.every(({ row }) => !isInTable(row));
  const most = isPlain ? 1 : 0;
  if (reading.entries.length <= most && list.part?.announced) addNameLines(reading);
  return reading;
}

function isLettered(layout: Layout, { heading, rows }: PeopleList): boolean {
  if (heading) return false;
  return rows.some(({ row }) => beginsLetteredBlock(layout.text.slice(row.from, row.to)));
}

/** Whether a list of plain text has the columns of the one before, as on the next page. */
function isContinued(
  { heading: above, part }: PeopleList,
  { heading, ...list }: PeopleList,
): boolean {
  if (!above || !heading || part !== list.part || above.row.table !== heading.row.table)
    return false;
  const [fields, others] = [above, heading].map(({ columns }) => columns.map(({ field }) => field));
  return heading.row.table === undefined && fields?.join() === others?.join();
}

function isInTable(row: Row): boolean {
  return row.table !== undefined;
}

/** So many names with the family's first make a list of such: one may be a town and its state. */
const FAMILY_FIRST_MIN = 2;

/** Tells the names of a list; most write the family's name last. */
function nameTest(layout: Layout, list: PeopleList): IsName {
  const begun = list.rows.flatMap(({ row }) => {
    const [first] = row.cells;
    const line = first && row.cells.length > 1 && firstLine(layout, first);
    return line ? [layout.text.slice(line.from, line.to)] : [];
  });
  const familyFirst = begun.filter(isFamilyFirst).length;
  const isOrdered =
    list.heading !== undefined &&
    familyFirst >= FAMILY_FIRST_MIN &&
    familyFirst > begun.filter(isPersonName).length;
  return isOrdered ? (text) => isFamilyFirst(text) || isPersonName(text) : isPersonName;
}
