import { Decimal } from '../../value/decimal.ts';
import { matchesOf } from './matches.ts';

/** A number found in text: offsets are into the text given. */
export interface FoundNumber {
  readonly value: Decimal;
  readonly from: number;
  readonly to: number;
  /** Whether a percent sign follows it. */
  readonly percent: boolean;
  /** Whether parentheses or a minus before or behind it (dashes on both sides are ornament) make it negative, as ledgers write it. */
  readonly negative: boolean;
  /** Why the digits may not mean this value: commas where no thousands are. */
  readonly doubt?: string;
  /** Whether it is a bare small number in parentheses: a note mark, `(1)`. */
  readonly noteMark: boolean;
}

// Thousands may be parted by commas, with a stray blank after the comma (`1, 234,567`). A parenthesis
// may stand right behind another number, as that of a note does: `22.00(1)`. The Swiss write `1'246`.
const NUMBER =
  /((?<![\w.,#-]|\d[/])(?:[-(]\s?)?|(?<=\w)\(\s?)(?:\$\s?)?(\d{1,3}(?:,\s?\d{3})+(?!,?\d)(?:\.\d+)?|\d{1,3}(?:['’]\d{3})+(?![\d'’])(?:\.\d+)?|\d+(?:,\d+)*(?:\.\d+)?|\.\d+)(\s?\)|-(?=\s|$))?(\s?%)?/g;

/** Note marks have at most two digits: `(1)`, `(12)`. */
const NOTE_MARK_DIGITS_MAX = 2;

/** Every number written in digits in a text; numbers inside words, dates and codes are left out. */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  NUMBER.lastIndex = 0;
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [whole, opening = '', digits = '', closing = '', sign = ''] = match;
    const to = match.index + whole.length;
    if (isPartOfWord(text, to)) continue;
    const grouped = groupedValue(digits);
    if (!grouped) continue;
    const { value, doubt } = grouped;
    const enclosed = opening.startsWith('(') && closing.endsWith(')');
    const noteMark =
      enclosed && digits.length <= NOTE_MARK_DIGITS_MAX && sign === '' && value.isWhole();
    const number: FoundNumber = {
      value,
      from: match.index,
      to,
      percent: sign !== '' || isPercent(text, to),
      negative: !noteMark && (enclosed || opening.startsWith('-') !== (closing === '-')),
      noteMark,
    };
    found.push(doubt === undefined ? number : { ...number, doubt });
  }
  return found;
}

const WELL_GROUPED = /^\d{1,3}(?:,\s?\d{3})+(?:\.\d+)?$/;
/** A note mark set small behind a number becomes its last digit: `1,353,468` with note 1. */
const GLUED_MARK = /^(\d{1,3}(?:,\d{3})*,\d{3})\d$/;

function groupedValue(digits: string): { value: Decimal; doubt?: string } | undefined {
  const isSound = !digits.includes(',') || WELL_GROUPED.test(digits);
  const glued = isSound ? undefined : GLUED_MARK.exec(digits)?.[1];
  const value = Decimal.parse((glued ?? digits).replace(/[,'’\s]/g, ''));
  if (!value) return undefined;
  return isSound
    ? { value }
    : { value, doubt: `"${digits}" is not a number with commas at its thousands.` };
}

/** A letter or a date's slash right after the digits makes them part of something else. */
function isPartOfWord(text: string, to: number): boolean {
  PART_OF_WORD.lastIndex = to;
  return PART_OF_WORD.test(text);
}

const PART_OF_WORD = /[A-Za-z]|[/-]\d/y;

function isPercent(text: string, to: number): boolean {
  PERCENT.lastIndex = to;
  return PERCENT.test(text);
}

const PERCENT = /\s?(?:percent|per cent)\b/iy;

/** Prices of the 1990s: `21-1/8`, `20 3/4`, `5/8`; the numerator is odd, as no typist leaves 2/4. */
const FRACTION =
  /(?<![\w.,/-])(?:(\d{1,5})(?:\s?-\s?|\s))?(\d{0,2}[13579])\/(2|4|8|16|32|64|128)(?![\d/-])/g;
/** A fraction of 128 has seven decimals. */
const FRACTION_SCALE = 7;

/** Prices written as whole numbers and fractions, with their exact values. */
export function findFractions(text: string): FoundNumber[] {
  if (!text.includes('/')) return [];
  return matchesOf(FRACTION, text).flatMap((match) => {
    const [whole, units = '0', over = '0', under = '1'] = match;
    const part = Decimal.of(Number(over)).dividedBy(Decimal.of(Number(under)), FRACTION_SCALE);
    if (!part || Number(over) >= Number(under)) return [];
    const from = match.index;
    const value = trimmed(Decimal.of(Number(units)).plus(part));
    return [
      { value, from, to: from + whole.length, percent: false, negative: false, noteMark: false },
    ];
  });
}

/** Without the zeros that a division leaves at the end. */
function trimmed(value: Decimal): Decimal {
  return Decimal.parse(value.toString().replace(/0+$/, '')) ?? value;
}
