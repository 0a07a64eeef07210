import type { Annex } from '../page/annexes.ts';
import { centred, WIDTH, wrapped } from './lines.ts';
import { type TextCell, tableRule, textTable } from './table.ts';

export function textAnnex({ heading, intro, columns, rows }: Annex): string[] {
  const head = columns.map((column) => cell(column.heading, column.isNumber));
  const body = rows.map((row) => row.map(({ text }, at) => cell(text, columns[at]?.isNumber)));
  const [first = '', ...others] = textTable([head, ...body]);
  // Headings are shorter than a column may be wide, so that they take one line.
  return [
    ...centred(heading.toUpperCase()),
    '',
    ...(intro === undefined ? [] : [...wrapped(intro, WIDTH), '']),
    ...(rows.length === 0 ? [] : [first, tableRule([head, ...body]), ...others, '']),
  ];
}

function cell(text: string, isNumber: boolean | undefined): TextCell {
  return { text, isNumber: isNumber ?? false };
}
