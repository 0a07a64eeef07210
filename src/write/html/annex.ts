import type { Annex, AnnexColumn } from '../page/annexes.ts';
import { element, escaped, type Print } from './markup.ts';

export function htmlAnnex({ heading, intro, columns, rows }: Annex, print: Print): string {
  const table = [
    '<table class="grid">',
    `<thead><tr>${columns.map(headingCell).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(
      (row) => `<tr>${row.map((text, at) => cell(print.text(text), columns[at])).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ];
  return element(
    'section',
    'annex',
    [
      '',
      element('h2', '', escaped(heading)),
      ...(intro === undefined ? [] : [element('p', '', escaped(intro))]),
      ...(rows.length === 0 ? [] : table),
      '',
    ].join('\n'),
  );
}

function headingCell({ heading, isNumber }: AnnexColumn): string {
  const figure = isNumber === true ? ' class="figure"' : '';
  return `<th scope="col"${figure}>${escaped(heading)}</th>`;
}

function cell(markup: string, column: AnnexColumn | undefined): string {
  return element('td', column?.isNumber === true ? 'figure' : '', markup);
}
