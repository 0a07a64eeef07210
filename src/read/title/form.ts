import { type Fact, stated } from '../../filing/fact.ts';
import type { Form } from '../../filing/filing.ts';
import type { Layout } from '../layout/layout.ts';
import { IN_WORDS, ORDINALS, ROMAN, writtenNumber } from '../parse/written-number.ts';

export interface FormFacts {
  readonly form?: Fact<Form>;
  readonly amendmentNumber?: Fact<number>;
}

const SCHEDULE =
  /(?:schedule|form)\s{1,9}[1l]3\s?-?\s?([dg])\b(\s?\/\s?a\b)?|\bsc\s?13([dg])(\/a)?\b/;
const AMENDMENT = new RegExp(
  [
    String.raw`\bamendments?\s{0,9}(?:no\b|number\b|#)[.:\s#_]{0,20}(?<roman>(?:${ROMAN.join('|')})\b(?!\.\w))`,
    String.raw`\bamendments?\s{0,9}(?:no\b|number\b|#)?[.:\s#_]{0,20}(?<number>\d{1,3}|(?:${IN_WORDS.join('|')})\b)?`,
    String.raw`\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)|(?<ordinal>${ORDINALS.join('|')}))\s{1,3}amendment\b`,
  ].join('|'),
  'g',
);
/** The title stands within so many characters of the document's start. */
const TITLE_LENGTH_MAX = 6000;

/**
 * Which schedule it is, and the number of the amendment.
 * The document's own title decides; EDGAR's form type serves where the title is silent. A statement
 * called "Amendment No. 0" is an original.
 */
export function readForm(layout: Layout, titleEnd: number, headerForm?: string): FormFacts {
  const head = layout.folded.slice(0, Math.min(titleEnd, TITLE_LENGTH_MAX));
  const schedule = SCHEDULE.exec(head);
  const fromHeader = SCHEDULE.exec(headerForm?.toLowerCase() ?? '');
  const letter = (
    schedule?.[1] ??
    schedule?.[3] ??
    fromHeader?.[1] ??
    fromHeader?.[3]
  )?.toUpperCase();
  if (letter !== 'D' && letter !== 'G') return {};
  const amendment = amendmentOf(head, schedule?.index ?? 0);
  const slashed = schedule?.[2] !== undefined || schedule?.[4] !== undefined;
  const number = numberOf(amendment && numberIn(amendment));
  const amended =
    number === undefined
      ? slashed || isNamedAmendment(head, amendment) || isHeaderAmendment(headerForm)
      : number > 0;
  const span = schedule
    ? layout.place(schedule.index, schedule.index + schedule[0].length)
    : undefined;
  return {
    form: stated<Form>(`13${letter}${amended ? '/A' : ''}`, span),
    ...(number !== undefined &&
      amendment && {
        amendmentNumber: stated(
          number,
          layout.place(amendment.index, amendment.index + amendment[0].length),
        ),
      }),
  };
}

/** `12`, `twelve`, `twelfth`, `12th` or `XII`. */
function numberOf(written: string | undefined): number | undefined {
  return written === undefined ? undefined : (writtenNumber(written) ?? Number(written));
}

function numberIn({ groups = {} }: RegExpExecArray): string | undefined {
  return groups['number'] ?? groups['roman'] ?? groups['day'] ?? groups['ordinal'];
}

/** The first amendment that is named after the schedule and has a number; else the first named. */
function amendmentOf(head: string, from: number): RegExpExecArray | undefined {
  const title = head.slice(0, titleEndOf(head, from));
  const all = [...title.matchAll(AMENDMENT)];
  return all.find((match) => numberIn(match) !== undefined) ?? all[0];
}

/** The form's own notes speak of amendments too; the title ends before them, and not at a running head. */
function titleEndOf(head: string, from: number): number {
  const note =
    /name\s+of\s+issuer|cusip(?![^\n]*\bpage\s)|check\s+the|if\s+the\s+filing\s+person|remainder\s+of\s+this/;
  const match = note.exec(head.slice(from));
  return match ? from + match.index : head.length;
}

/** `(Final Amendment)` or `Amendment` alone; `(Amendment No. )` left blank names none. */
function isNamedAmendment(head: string, amendment: RegExpExecArray | undefined): boolean {
  if (!amendment) return false;
  const around = head.slice(Math.max(0, amendment.index - 8), amendment.index + 30);
  return /final\s+amendment|^\W*amendment\s*\)?\s*$/m.test(around) && !/\bno\b|number/.test(around);
}

function isHeaderAmendment(headerForm: string | undefined): boolean {
  return headerForm?.endsWith('/A') ?? false;
}
