import { expect, test } from 'vitest';
import { byColumns, type PlacedRow } from './signature-columns.ts';

interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lines of plain text as rows, cut at wide gaps. */
function rowsOf(text: string, table?: number): PlacedRow<Cell>[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, row) => ({
      cells: Array.from(line.matchAll(/\S+(?: \S+)*/g), ({ index, 0: cell }) => ({
        text: cell,
        start: index,
        end: index + cell.length,
      })),
      apart: false,
      table,
      row,
    }));
}

function told(text: string): string[] {
  return byColumns(rowsOf(text), (cell) => cell.text.includes('/s/')).flatMap(({ cells }) =>
    cells.map((cell) => cell.text),
  );
}

test('signatures side by side are told column by column', () => {
  const text = `
Dated May 3, 2004
ASH COMPANY                         ELM HOLDINGS, LLC
By: /s/ Jane Doe                    By: /s/ Bo Tanner
    Secretary                           Managing Member
OAK, INC.                         ADA PENROSE
By: /s/ Jane Doe                    /s/ Ada Penrose
`;
  expect(told(text)).toEqual([
    'Dated May 3, 2004',
    'ASH COMPANY',
    'By: /s/ Jane Doe',
    'Secretary',
    'OAK, INC.',
    'By: /s/ Jane Doe',
    'ELM HOLDINGS, LLC',
    'By: /s/ Bo Tanner',
    'Managing Member',
    'ADA PENROSE',
    '/s/ Ada Penrose',
  ]);
});

test('a line across the columns ends them', () => {
  const text = `
By: /s/ Jane Doe                    By: /s/ Bo Tanner
A note that goes from the left of the page to its right
Jane Doe                            Bo Tanner
`;
  expect(told(text)).toEqual([
    'By: /s/ Jane Doe',
    'By: /s/ Bo Tanner',
    'A note that goes from the left of the page to its right',
    'Jane Doe',
    'Bo Tanner',
  ]);
});

test('signatures below one another stay as they are', () => {
  const rows = rowsOf('ASH COMPANY\nBy: /s/ Jane Doe    Secretary\n/s/ Bo Tanner');
  expect(byColumns(rows, (cell) => cell.text.includes('/s/'))).toBe(rows);
});
