import { type Fact, type Stated, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { isRule } from '../layout/rules.ts';
import { isRunningHead } from '../layout/running-heads.ts';
import { withoutEnd } from '../parse/matches.ts';
import { isPersonName } from '../parse/person-name.ts';
import type { CoverRow } from './cover-blocks.ts';
import { areJoined } from './joint-names.ts';
import { rowValue, type ValuePiece } from './row-value.ts';

export interface NameRow {
  readonly name?: Fact<string>;
  readonly irsNumber?: Stated<string>;
}

/** Tax numbers: `13-2625764`, `943112180`, `###-##-####`, some with a stray dash (`11-276-3164`). */
const TAX_NUMBER =
  /(?<![\w-])(?:\d{2}-\d{7}|\d{3}-\d{2}-\d{4}|\d{2}-\d{3}-\d{4}|###-##-####|XXX-XX-XXXX|\d{9})(?![\w-])|(?<=\b(?:ein|irs|i\.r\.s|tax\s?i\.?d)\b[^\d\n]{0,24})\d[\d-]{5,10}\d(?![\w-])/i;
const MAY_HOLD_TAX_NUMBER = /[\d#]|xxx/i;
const TAX_LABEL =
  /[#(\s,;:/–-]*(?:\(?\s?(?:i\.?r\.?s\.?|s\.?s\.?|tax(?:payer)?|f?ein|employer|e\.?i\.?n\.?|i\.?d\.?|federal|soc\.?|social|nos?\.?)\b[^\d#]{0,60}[#(\s:.,;–-]*)?$/i;
const NO_TAX_NUMBER = /^\(?(?:no\s+|none|n\/?a\b|not\s+applicable|\(?(?:entities|optional))/i;
const NOTE = /^(?:\*|\(\d{1,2}\)\s|note\b|\(see\s|see\s)/i;

/**
 * Row 1: the reporting person's name as typed, and the tax number where one is given.
 * A name may run over several lines; it ends at the tax number or at a note.
 */
export function readName(layout: Layout, row: CoverRow): NameRow {
  const names: ValuePiece[] = [];
  let irsNumber: Stated<string> | undefined;
  let isComplete = false;
  for (const piece of rowValue(layout, row)) {
    const tax = MAY_HOLD_TAX_NUMBER.test(piece.text) ? TAX_NUMBER.exec(piece.text) : null;
    if (tax) {
      const from = piece.from + tax.index;
      // EDGAR blots out the numbers of individuals; then none is stated.
      if (/\d/.test(tax[0])) irsNumber ??= stated(tax[0], layout.place(from, from + tax[0].length));
      addName(names, piece, piece.text.slice(0, tax.index).replace(TAX_LABEL, ''));
      isComplete = names.length > 0;
      continue;
    }
    if (names.length > 0 && ADDRESS.test(piece.text)) {
      isComplete = true;
      continue;
    }
    if (isComplete || (names.length > 0 && NOTE.test(piece.text))) break;
    if (names.length > 0 && LABEL_WITHOUT_NUMBER.test(piece.text)) break;
    if (!NO_TAX_NUMBER.test(piece.text) || names.length === 0) addName(names, piece, piece.text);
  }
  const name = nameFrom(layout, names.length > 0 ? names : linesAbove(layout, row));
  return { ...(name && { name }), ...(irsNumber && { irsNumber }) };
}

/** `I.R.S. Identification No.: n/a` below a name. */
const LABEL_WITHOUT_NUMBER =
  /^\(?(?:i\.?r\.?s\.?|s\.?s\.?|tax(?:payer)?|f?ein|social\s+security)(?:\s+(?:or\s+)?(?:i\.?r\.?s\.?|i\.?d\.?|identification|tax|security))*\s*(?:nos?\.?|numbers?|#)?\s*:\s*(?:none|n\/a|not\s+applicable)?\)?$/i;

/** A line of an address below a name; a tax number may follow it. */
const ADDRESS =
  /^(?:c\/o\b|p\.?\s?o\.?\s+box\b|\d+\s.*\b(?:street|st|avenue|ave|road|rd|drive|boulevard|blvd|plaza|lane|suite|floor)\b|.{2,40},\s+[a-z]{2,14}\.?\s+\d{5}(?:-\d{4})?$)/i;

/** The name in one line of a list, less its tax number and note marks. */
export function nameIn(line: string): string {
  const tax = MAY_HOLD_TAX_NUMBER.test(line) ? TAX_NUMBER.exec(line) : null;
  const name = tax ? line.slice(0, tax.index).replace(TAX_LABEL, '') : line;
  return withoutEnd(name.replace(/\s+/g, ' ').trim(), PUNCTUATION).replace(NOTE_MARKS, '');
}

/** Some filers type the name above the caption, right below the running head. */
function linesAbove(layout: Layout, row: CoverRow): ValuePiece[] {
  const lines = linesBetween(layout, Math.max(0, row.from - ABOVE_REACH), row.from);
  const head = lines.findLastIndex((line) => isRunningHead(layout, line));
  if (head < 0) return [];
  return lines.slice(head + 1).flatMap((line) => {
    const text = layout.text.slice(line.from, Math.min(line.to, row.from)).trim();
    const isName = /[A-Za-z]{2}/.test(text) && !isRule(layout.text, line) && !SCHEDULE.test(text);
    return isName ? [{ text, from: line.from, to: line.from + text.length, line: 0 }] : [];
  });
}

/** Running head and name stand within so many characters above the first row. */
const ABOVE_REACH = 400;
const SCHEDULE = /^(?:schedule\s+)?13[dg]\b/i;

/** A label whose number stands in the next cell: `Example Corp. - (Tax ID:`. */
const LONE_TAX_LABEL =
  /[\s,;:(–-]{1,9}(?:tax\s?i\.?d\.?|i\.?r\.?s\.?(?:\s?no\.?)?|e\.?i\.?n\.?)\s{0,3}[:#]\s*$/i;

const PUNCTUATION = /[\s,;:/–-]/;

function addName(names: ValuePiece[], piece: ValuePiece, text: string): void {
  const name = text.replace(LONE_TAX_LABEL, '');
  const trimmed = withoutEnd(name, PUNCTUATION);
  if (!/[A-Za-z0-9]/.test(trimmed) && (trimmed !== '&' || names.length === 0)) return;
  names.push({ ...piece, text: trimmed, to: piece.from + trimmed.length });
}

/** Note marks and defined short names behind a name: `(1)`, `*`, `†`, `(the "Fund")`. */
const NOTE_MARKS =
  /(?:\s?\(\d{1,2}\)|\s?\([a-z]\)|\s?[*†‡]|\s?\((?:the\s)?[“"][^()]{1,80}\)|\s?[[(]see\s[^\])]{1,40}[\])])+$/i;
/** A letter before the name: `(a) Jane Doe`. */
const LETTER = /^\([a-z]\)\s+/;

function nameFrom(layout: Layout, names: readonly ValuePiece[]): Fact<string> | undefined {
  const [first] = names;
  const last = names.at(-1);
  if (!first || !last) return undefined;
  const text = names
    .map((piece) => piece.text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(NOTE_MARKS, '')
    .replace(LETTER, '');
  const several = areWholeNames(linesOf(names)) || areJoined(text) ? SEVERAL_NAMES : undefined;
  const doubt = BOX.test(text) ? NEXT_ROW : several;
  return stated(text, layout.place(first.from, last.to), doubt);
}

/** `2 (a) [ ] (b) [X]` is what stands in the row below. */
const BOX = /\([ab]\)\s{0,9}[[☐☒|/_]|[☐☒]/i;
export const NEXT_ROW = 'The name holds boxes, which are those of another row.';

/** A page for several persons has their names below one another, each a name of its own. */
export const SEVERAL_NAMES =
  'Several names stand in one row: this page may be for several persons.';
/** The texts of the lines that a name takes; a wide gap within a line parts no names. */
function linesOf(names: readonly ValuePiece[]): string[] {
  const lines = new Map<number, string>();
  for (const { text, line } of names) {
    const before = lines.get(line);
    lines.set(line, before === undefined ? text : `${before} ${text}`);
  }
  return [...lines.values()];
}

function areWholeNames(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every(isWholeName);
}

const FIRM_END = /\b(?:l\.?l\.?c|l\.?p|inc|corp|corporation|ltd|limited|trust|company|plc)\.?,?$/i;

/** Whether a text is a name to its end: a firm's with its legal form, or a person's. */
export function isWholeName(text: string): boolean {
  return FIRM_END.test(text) || isPersonName(text);
}
