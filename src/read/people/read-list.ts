import type { Layout, Row } from '../layout/layout.ts';
import { addGridRow } from './grid-rows.ts';
import type { ListReading } from './list-reading.ts';
import { addNameLines } from './name-lines.ts';
import { addNamesInWords } from './names-in-words.ts';
import type { PeopleList } from './people-lists.ts';
import { frameOf } from './text-frame.ts';
import { addTextRow } from './text-rows.ts';

/** Reads the people of a list: rows of tables and lines of plain text, which may alternate. */
export function readList(layout: Layout, list: PeopleList): ListReading {
  const reading: ListReading = {
    layout,
    list,
    entries: [],
    frame: frameOf(layout, list),
    namesOnly: true,
  };
  if (list.inWords) addNamesInWords(reading, list.inWords);
  for (const listRow of list.rows) {
    if (isInTable(listRow.row)) addGridRow(reading, listRow.row);
    else addTextRow(reading, listRow);
  }
  const isOfLines = reading.entries.length === 0 && list.rows.every(({ row }) => !isInTable(row));
  if (isOfLines && list.part?.announced) addNameLines(reading);
  return reading;
}

function isInTable(row: Row): boolean {
  return row.table !== undefined;
}
