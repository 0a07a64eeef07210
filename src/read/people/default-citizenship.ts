import { doubted, type Stated, stated } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import { matchesOf } from '../parse/matches.ts';
import type { SchedulePart } from './schedule-parts.ts';

/** Each of the persons listed, or all of them. */
const STATEMENT =
  /\b(?:each|all)\b([^.;:]{0,240}?)\b(?:is|are)\s+(?:an?\s+)?(?:citizens?\s+of\s+(?:the\s+)?|(?=[a-z. ]{2,30}?\s+citizens?\b))/g;
/** What a statement calls the persons of a schedule; others are the filers or the issuer. */
const OF_LISTED =
  /^\s*$|^\s+of\s+(?:whom|which|the\s+(?:foregoing|following|above|below|listed|named))|\b(?:person|individual|director|officer|executive|manager|partner|member|trustee|such|them|listed|named|foregoing|following)/;
const OF_FILERS = /reporting\s+persons?|filing\s+persons?|\bexcept\b|other\s+than/;
/** The nation, and what follows it where somebody is excepted. */
const NATION =
  /^(?!or\s|and\s)(u\.?\s?s\.?(?:\s?a\.?)?(?![a-z])|u\.?\s?k\.?(?![a-z])|[a-z][a-z ]{1,40}?)(?=\s+citizens?\b|\s*[.,;)(\n]|\s+(?:except|unless|and|with|who)\b|\s*$)/;
const EXCEPTED =
  /^[^.]{0,60}\b(?:except|other\s+than|with\s+the\s+exception)\b(?!\s+(?:as|where)\b)/;
const NATION_LENGTH_MAX = 60;
/** No filing states more of them. */
const STATEMENTS_MAX = 200;
/** Which schedules a statement names: `listed in Annexes A and B`. */
const SCHEDULES =
  /\b(?:annex(?:es)?|schedules?|appendi(?:x|ces)|attachments?|exhibits?)\s+([a-z0-9]{1,4}(?:(?:,\s*|\s+(?:and|or|through)\s+)[a-z0-9]{1,4}){0,8})\b/g;

/** The citizenship that a filing gives to everybody in a schedule for whom it names none. */
export interface DefaultCitizenship {
  readonly at: number;
  readonly nation: Stated<string>;
  /** The letters or numbers of the schedules that the statement names; none where it names no schedule. */
  readonly schedules: readonly string[];
}

/**
 * Every such statement between two offsets: "Unless otherwise indicated, each person listed below is a
 * citizen of the United States", "all of whom are U.S. citizens". One that excepts persons by name is
 * left out, as it is not everybody's.
 */
export function defaultCitizenships(layout: Layout, { from, to }: Span): DefaultCitizenship[] {
  const text = layout.folded.slice(from, to);
  // Few filings speak of citizens so, and the pattern looks at each sentence that begins with "each".
  if (!text.includes('citizen')) return [];
  const found: DefaultCitizenship[] = [];
  for (const { index, 0: lead, 1: subject = '' } of matchesOf(STATEMENT, text)) {
    if (found.length === STATEMENTS_MAX) break;
    if (!OF_LISTED.test(subject) || OF_FILERS.test(subject)) continue;
    const at = from + index + lead.length;
    const rest = layout.folded.slice(at, at + NATION_LENGTH_MAX * 2);
    const nation = NATION.exec(rest)?.[1];
    if (nation === undefined || EXCEPTED.test(rest.slice(nation.length))) continue;
    const typed = layout.text.slice(at, at + nation.length).replace(/\s+/g, ' ');
    found.push({
      at: from + index,
      nation: stated(typed, layout.place(at, at + nation.length)),
      schedules: schedulesIn(subject),
    });
  }
  return found;
}

function schedulesIn(subject: string): string[] {
  return matchesOf(SCHEDULES, subject).flatMap(({ 1: list = '' }) =>
    list.split(/,\s*|\s+(?:and|or|through)\s+/),
  );
}

/** What a statement may speak of: a person of a schedule, or of a list that stands in an item. */
export interface Listed {
  /** Where the person's name stands, and where it ends. */
  readonly at: number;
  readonly to: number;
  readonly part?: SchedulePart;
}

/**
 * The citizenship that holds for a person of a list: what is said in the schedule itself, or of the
 * schedule elsewhere. In doubt where several nations are named, or a note stands by the name.
 */
export function citizenshipFor(
  layout: Layout,
  all: readonly DefaultCitizenship[],
  listed: Listed,
): Stated<string> | undefined {
  const here = all.filter((one) => standsBy(one, listed));
  const own = here.length > 0 ? here : all.filter((one) => names(layout, one, listed));
  const last = own.findLast(({ at }) => at < listed.at) ?? own[0];
  if (!last) return undefined;
  const isOne = own.every(({ nation }) => nation.value === last.nation.value);
  if (!isOne) return doubted(last.nation, SEVERAL);
  return hasOwnNote(layout, listed) ? doubted(last.nation, NOTE) : last.nation;
}

const SEVERAL = 'The schedule names several nations, of which this one stands nearest.';
const NOTE = 'It is said of everybody, and a note to this name speaks of citizenship.';
const NOTE_MARK = /^\s?(\(\d{1,2}\)|[*†‡]{1,3})/;
const NOTE_MARK_REACH = 6;
const NOTE_LENGTH_MAX = 300;

/** Whether the note whose mark stands behind a name speaks of citizenship. */
function hasOwnNote({ text, folded }: Layout, { to, part }: Listed): boolean {
  const mark = NOTE_MARK.exec(text.slice(to, to + NOTE_MARK_REACH))?.[1];
  if (mark === undefined) return false;
  for (let at = text.indexOf(mark, to + mark.length + 1); at >= 0; ) {
    if (at >= (part?.to ?? to + NEAR)) return false;
    const isNote = /\n[^\S\n]*$/.test(text.slice(Math.max(0, at - NOTE_MARK_REACH * 5), at));
    const note = folded.slice(at, at + NOTE_LENGTH_MAX).split(/\n[^\S\n]*\n/, 1)[0] ?? '';
    if (isNote && /citizen|national/.test(note)) return true;
    at = text.indexOf(mark, at + mark.length);
  }
  return false;
}

/** In an item a statement stands so near the list of which it speaks. */
const NEAR = 2000;
const LABEL_REACH = 40;
const LABEL = /^[a-z]+\s+["“']?([a-z0-9]{1,4})/;

/** Whether a statement stands in the schedule, or by the list of an item. */
function standsBy(one: DefaultCitizenship, { at, part }: Listed): boolean {
  if (part) return one.at >= part.from && one.at < part.to;
  return one.schedules.length === 0 && Math.abs(one.at - at) < NEAR;
}

/** Whether a statement names the schedule, wherever it stands. */
function names(layout: Layout, one: DefaultCitizenship, { part }: Listed): boolean {
  const head = part ? layout.folded.slice(part.from, part.from + LABEL_REACH) : '';
  const label = LABEL.exec(head)?.[1];
  return label !== undefined && one.schedules.includes(label);
}
