import { type Stated, stated } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import type { CoverRow } from './cover-blocks.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

/** Sources of funds, Schedule 13D row 4 (17 CFR 240.13d-101, instructions for the cover page). */
const FUNDS = new Set(['SC', 'BK', 'AF', 'WC', 'PF', 'OO']);
/** Types of reporting person on either schedule (17 CFR 240.13d-101 and 240.13d-102). */
const TYPES = new Set('BD BK IC IV IA EP HC SA CP CO PN IN FI OO'.split(' '));

/** The codes of a row, and why there may be others. */
export interface CodeRow {
  readonly codes: readonly Stated<string>[];
  readonly doubt?: { readonly doubt: string; readonly span: Span };
}

export function readFunds(layout: Layout, row: CoverRow): CodeRow {
  return readCodeRow(layout, row, FUNDS, FUNDS_IN_WORDS);
}

export function readTypes(layout: Layout, row: CoverRow): CodeRow {
  return readCodeRow(layout, row, TYPES, TYPES_IN_WORDS);
}

function readCodeRow(
  layout: Layout,
  row: CoverRow,
  known: ReadonlySet<string>,
  words: Readonly<Record<string, string>>,
): CodeRow {
  const found = readCodes(layout, row, known);
  const codes = found.length > 0 ? found : inWords(layout, row, words);
  const [first] = codes.length > 0 ? [] : rowValue(layout, row);
  if (!first || NO_ANSWER.test(first.text)) return { codes };
  return { codes, doubt: { doubt: OTHER_WORDS, span: layout.place(first.from, first.to) } };
}

/** A blank, a dash, a pointer to elsewhere, a note or the foot of the page. */
const NO_ANSWER =
  /^(?:[^a-z]*$|n\.?\s?[/.]?\s?a\b|none\b|nil\b|no\s|not\s|see\b|\(|\[|\*|inapplicable|page\b|cusip\b|schedule\b|include\b)/i;
const OTHER_WORDS = 'The row says something that is none of the codes of the form.';

/** The codes that a row writes out, where no code stands in it. */
function inWords(
  layout: Layout,
  row: CoverRow,
  words: Readonly<Record<string, string>>,
): Stated<string>[] {
  return rowValue(layout, row).flatMap(({ text, from, to }) => {
    const code =
      words[
        text
          .toLowerCase()
          .replace(/[^a-z -]/g, '')
          .trim()
      ];
    return code === undefined ? [] : [stated(code, layout.place(from, to), WRITTEN_OUT)];
  });
}

/** The codes of a row, as far as its value is codes; notes that follow are left alone. */
function readCodes(layout: Layout, row: CoverRow, known: ReadonlySet<string>): Stated<string>[] {
  const codes: Stated<string>[] = [];
  for (const piece of rowValue(layout, row)) {
    const found = codesOf(layout, piece, known);
    if (codes.length > 0 && !isOnlyCodes(piece.text, found.length)) break;
    codes.push(...found);
  }
  return codes;
}

/** Sources of funds that filers write out. */
const FUNDS_IN_WORDS: Readonly<Record<string, string>> = {
  'personal funds': 'PF',
  'working capital': 'WC',
  bank: 'BK',
  'bank loan': 'BK',
  'bank loans': 'BK',
  affiliate: 'AF',
  other: 'OO',
};

/** Types that filers write out, where no code stands by them. */
const TYPES_IN_WORDS: Readonly<Record<string, string>> = {
  'investment adviser': 'IA',
  'investment advisor': 'IA',
  individual: 'IN',
  corporation: 'CO',
  partnership: 'PN',
  'general partnership': 'PN',
  'limited liability company': 'OO',
  llc: 'OO',
  trust: 'OO',
  estate: 'OO',
  'limited partnership': 'PN',
  bank: 'BK',
  'insurance company': 'IC',
  'investment company': 'IV',
  'broker-dealer': 'BD',
  'employee benefit plan': 'EP',
  'parent holding company': 'HC',
  'holding company': 'HC',
  other: 'OO',
};
const WRITTEN_OUT = 'It is written out, and the code is ours.';

/** Codes in small letters are codes where nothing else stands with them: `HC, co`. */
const ONLY_CODES = /^[a-z]{2}(?:[\s,;/&-]{1,3}[a-z]{2})*$/i;
const TOKEN = /(?<![A-Za-z0-9])(?:[A-Z0]\.?[A-Z0]\.?)(?![A-Za-z0-9])|^[A-Z] [A-Z]$/g;

function codesOf(layout: Layout, piece: ValuePiece, known: ReadonlySet<string>): Stated<string>[] {
  const codes: Stated<string>[] = [];
  const text = ONLY_CODES.test(piece.text) ? piece.text.toUpperCase() : piece.text;
  for (const match of text.matchAll(TOKEN)) {
    // Zeros are often typed for the letters of OO.
    const code = match[0].replace(/[. ]/g, '').replace(/0/g, 'O');
    if (!known.has(code)) continue;
    codes.push(
      stated(
        code,
        layout.place(piece.from + match.index, piece.from + match.index + match[0].length),
      ),
    );
  }
  return codes;
}

function isOnlyCodes(text: string, count: number): boolean {
  return count > 0 && (text.match(/[A-Za-z0-9.]+/g)?.length ?? 0) === count;
}
