import { BESIDE_POWERS, type CoverPage, type CoverRow } from '../page/cover-pages.ts';
import { textAnswer } from './item.ts';
import { atBothEdges, indented, WIDTH, wrapped } from './lines.ts';
import { drawn } from './title-page.ts';

/** Where captions and values begin, behind the row's number. */
const ROW_COLUMN = 6;
/** Where the rows of the powers begin, behind their common caption. */
const POWER_COLUMN = 26;

/** A cover page: numbered rows, the value below its caption. */
export function textCoverPage(cover: CoverPage, schedule: string): string[] {
  const cusips = `CUSIP No. ${cover.cusips.join(', ')}`;
  const powers = cover.rows.filter(({ isPower }) => isPower === true);
  return [
    atBothEdges(cusips, schedule),
    '',
    ...cover.rows.flatMap((row) => {
      if (row.isPower !== true) return textRow(row, 0);
      return row === powers[0] ? powerRows(powers) : [];
    }),
    ...(cover.comment === undefined ? [] : ['', ...textAnswer(cover.comment)]),
  ];
}

function textRow({ number, caption, lines, boxes }: CoverRow, column: number): string[] {
  const width = WIDTH - column - ROW_COLUMN;
  const [first = '', ...others] = wrapped(caption, width);
  const said = [
    ...lines.flatMap(({ text }) => wrapped(text, width)),
    ...(boxes ?? []).map(({ ticked, label }) =>
      // The form has the letter before its box.
      label === undefined ? drawn({ ticked }) : `${label} ${drawn({ ticked })}`,
    ),
  ];
  const row = [
    `${String(number).padEnd(ROW_COLUMN)}${first}`,
    ...indented([...others, ...said], ROW_COLUMN),
    '',
  ];
  return indented(row, column);
}

/** The four powers, each with a stretch of their common caption on its left. */
function powerRows(powers: readonly CoverRow[]): string[] {
  const beside = wrapped(BESIDE_POWERS, POWER_COLUMN - 6);
  const rows = powers.flatMap((row) => textRow(row, POWER_COLUMN));
  return rows.map((line, at) => {
    const words = beside[at];
    if (words === undefined) return line;
    return `  ${words.padEnd(POWER_COLUMN - 2)}${line.slice(POWER_COLUMN)}`.trimEnd();
  });
}
