import { BESIDE_POWERS, type CoverPage, type CoverRow } from '../page/cover-pages.ts';
import type { Page } from '../page/page.ts';
import type { Box } from '../page/words.ts';
import { htmlAnswer } from './answer.ts';
import { htmlBox } from './box.ts';
import { element, escaped, type Print } from './markup.ts';

/** A cover page: its numbered rows as a table, the four powers beside their common caption. */
export function htmlCoverPage(cover: CoverPage, page: Page, at: number, print: Print): string {
  const cusips = cover.cusips.join(', ');
  const rows = cover.rows.map((row, index) => htmlRow(row, index, cover.rows, print));
  const heading = `Cover page of ${cover.name ?? `reporting person ${at + 1}`}`;
  const head = `<span>CUSIP No. ${escaped(cusips)}</span><span>${escaped(page.title.schedule.text)}</span>`;
  return element(
    'section',
    'cover',
    [
      '',
      element('p', 'head', head),
      `<table class="rows" aria-label="${escaped(heading)}">`,
      '<colgroup><col class="narrow"><col class="wide"><col class="narrow"><col></colgroup>',
      '<tbody>',
      ...rows,
      '</tbody>',
      '</table>',
      ...(cover.comment === undefined ? [] : [element('div', 'remark', htmlAnswer(cover.comment))]),
      '',
    ].join('\n'),
  );
}

function htmlRow(row: CoverRow, at: number, rows: readonly CoverRow[], print: Print): string {
  const number = `<th class="number" scope="row">${row.number}</th>`;
  const caption = element('div', 'caption', escaped(row.caption));
  const said = [
    ...row.lines.map(print.text),
    ...(row.boxes ?? []).map((box) => boxOf(box, print)),
  ].join('<br>');
  const value = element('div', 'value', said);
  if (row.isPower !== true) {
    return `<tr>${number}<td colspan="3">${caption}${value}</td></tr>`;
  }
  return `<tr>${beside(at, rows)}${number}<td>${caption}${value}</td></tr>`;
}

/** The form has the letter before its box. */
function boxOf({ label, ...box }: Box, print: Print): string {
  return `${label === undefined ? '' : `${escaped(label)} `}${htmlBox(box, print)}`;
}

/** One cell beside all rows of the powers, in front of the first. */
function beside(at: number, rows: readonly CoverRow[]): string {
  if (rows[at - 1]?.isPower === true) return '';
  const count = rows.filter(({ isPower }) => isPower === true).length;
  return `<td class="beside" colspan="2" rowspan="${count}">${escaped(BESIDE_POWERS)}</td>`;
}
