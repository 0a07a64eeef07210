import { type Fact, stated, unread } from '../../filing/fact.ts';
import { Decimal } from '../../value/decimal.ts';
import type { Layout } from '../layout/layout.ts';
import { type FoundNumber, findNumbers } from '../parse/number-text.ts';
import type { CoverRow } from './cover-blocks.ts';
import { fewDashes } from './few-dashes.ts';
import { sharesOfNotes } from './notes-row.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

const ZERO =
  /^(?:[-–—]{0,6}\s?(?:0|zero|none|nil)\s?[-–—]{0,6}(?=$|[\s.,;*([])|no\s+shares|(?:-\s)?[-–—]{1,2}$)/i;
const NOT_STATED = /^\(?(?:n\/?\.?a\b|not\s+applicable|see\b|please\s+see|same\b|refer\b)/i;

/**
 * A row that holds a number of shares: a voting or dispositive power, or the aggregate amount.
 * Words and notes may stand around the number; "None" and a lone dash are zero; "N/A" and a mere
 * reference ("See Item 5") state nothing.
 */
export function readShares(layout: Layout, row: CoverRow): Fact<Decimal> | undefined {
  const pieces = rowValue(layout, row);
  const ofNotes = sharesOfNotes(layout, pieces);
  if (ofNotes) return ofNotes;
  for (const whole of pieces) {
    const piece = withoutReference(whole);
    const place = layout.place(piece.from, piece.to);
    if (NOT_STATED.test(piece.text)) {
      if (isInCaption(piece, pieces)) continue;
      return NUMBER_WITHIN.test(piece.text) ? unread(IN_A_REFERENCE, place) : undefined;
    }
    if (ZERO.test(piece.text)) return stated(Decimal.of(0), place);
    const numbers = findNumbers(piece.text).filter((number) => !number.noteMark);
    const [number] = numbers;
    if (!number) continue;
    if (number.percent) return unread('A percentage stands where shares belong.', place);
    return withDoubt(layout, piece, number, { numbers, isByClass: haveClasses(pieces) });
  }
  const written = pieces.find(({ text }) => LIKE_A_NUMBER.test(text));
  if (written) return unread(NO_NUMBER, layout.place(written.from, written.to));
  return pieces.length === 0 ? fewDashes(layout, row) : undefined;
}

/** `(See Item 5) 1,000,000`: the number behind the reference is the row's own. */
function withoutReference(piece: ValuePiece): ValuePiece {
  const lead = REFERENCE_AHEAD.exec(piece.text)?.[0].length ?? 0;
  return lead === 0 ? piece : { ...piece, text: piece.text.slice(lead), from: piece.from + lead };
}

const REFERENCE_AHEAD = /^\(see\s[^()]{1,60}\)\s+(?=\d)/i;
const NUMBER_WITHIN = /\d,\d{3}(?!\d)/;
const IN_A_REFERENCE = 'The number stands within a reference to another place.';

/** `(See Item 5)` that goes on with the caption, where the next line is a number alone. */
function isInCaption({ text, line }: ValuePiece, pieces: readonly ValuePiece[]): boolean {
  const next = pieces.find((other) => other.line > line);
  return text.startsWith('(') && next !== undefined && NUMBER_ALONE.test(next.text);
}

const NUMBER_ALONE = /^\d{1,3}(?:,\d{3})+(?:\s?(?:shares|\*|\(\d{1,2}\)))*$/;
/** `l2,000` with a letter for its one; `two million`. */
const LIKE_A_NUMBER = /(?<![\w,.])[\dlO]{1,3},[\dlO]{3}|\b(?:hundred|thousand|million|billion)\b/i;
const NO_NUMBER = 'What stands here is like a number, and cannot be read as one.';
/** What may make another number of the digits before it: `12,OOO`, `1.2 million`. */
const GOES_ON = /^(?:,[A-Za-z]|\s?(?:hundred|thousand|million|billion)\b)/i;
/** Thousands are parted by a full stop in other countries; a decimal of a share has rarely three digits. */
const PARTED_BY_POINT = /^\d{1,3}\.\d{3}$/;
const OTHER_NUMBER = 'The digits may be of another number, as they are written.';

/** Numbers of two classes: `1,000 Class A; 500 Class B`, not `1,000 Class A, including 500 …`. */
const BY_CLASS =
  /(?:\d\s+(?:shares\s+of\s+)?(?:class\s+[a-z]|common|preferred)\b|(?:class\s+[a-z]|common|preferred)(?:\s+(?:stock|shares))?:\s*\d)(?:(?!\(|inclu|consist|convert|conversion|exercis|issuable|of\s+which|upon)[\s\S]){0,40}?(?:\d\s+(?:shares\s+of\s+)?(?:class\s+[b-z]|preferred)\b|(?:class\s+[b-z]|preferred)(?:\s+(?:stock|shares))?:\s*\d)/i;

function haveClasses(pieces: readonly ValuePiece[]): boolean {
  const text = pieces.map((piece) => piece.text).join(' ');
  return /class|preferred/i.test(text) && BY_CLASS.test(text);
}

const CLASSES = 'The row has numbers of several classes, of which this is the first.';

/** `500,000 shares and 200,000 warrants`. */
const ADDED = /^\s+(?:shares|units)?(?:\s+of\s+[a-z ]{1,30}?)?,?\s*(?:and|plus|\+)\s[^.;(]{0,40}$/i;
const IN_PARTS = 'The row adds another number to this one.';

function withDoubt(
  layout: Layout,
  piece: ValuePiece,
  number: FoundNumber,
  { numbers, isByClass }: { readonly numbers: readonly FoundNumber[]; readonly isByClass: boolean },
): Fact<Decimal> {
  const span = layout.place(piece.from + number.from, piece.from + number.to);
  const others = numbers.filter((other) => other !== number && !other.percent);
  // A note in parentheses or after the word "shares" explains the number and does not rival it.
  const rival = others.find(
    (other) =>
      !/[(;]|shares|which|includ|bas|item|note/i.test(piece.text.slice(number.to, other.from + 1)),
  );
  const isAdded = others.some(({ from }) => ADDED.test(piece.text.slice(number.to, from)));
  if (number.negative) return stated(number.value, span, 'The number of shares is negative.');
  if (isAdded) return stated(number.value, span, IN_PARTS);
  if (number.doubt !== undefined) return stated(number.value, span, number.doubt);
  const written = piece.text.slice(number.from, number.to).trim();
  if (GOES_ON.test(piece.text.slice(number.to)) || PARTED_BY_POINT.test(written)) {
    return stated(number.value, span, OTHER_NUMBER);
  }
  if (isByClass) return stated(number.value, span, CLASSES);
  return stated(
    number.value,
    span,
    rival && `Another number, ${rival.value.grouped()}, stands beside it.`,
  );
}
