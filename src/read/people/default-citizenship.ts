import { doubted, type Stated, stated } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import { matchesOf } from '../parse/matches.ts';
import type { SchedulePart } from './schedule-parts.ts';

/** Each of the persons listed, or all of them. */
const STATEMENT =
  /\b(?:each|all)\b((?:(?!\b(?:each|all)\b)[^.;:]){0,240}?)\b(?:is|are)\s+(?:an?\s+)?(?:citizens?\s+of\s+(?:the\s+)?|(?=[a-z. ]{2,30}?\s+citizens?\b))/g;
/** What a statement calls the persons of a schedule; others are the filers or the issuer. */
const OF_LISTED =
  /^\s*$|^\s+of\s+(?:whom|which|the\s+(?:foregoing|following|above|below|listed|named))|\b(?:person|individual|director|officer|executive|manager|partner|member|trustee|such|them|listed|named|foregoing|following)/;
const OF_FILERS = /reporting\s+persons?|filing\s+persons?|\bexcept\b|other\s+than/;
/** The nation, and what follows it where somebody is excepted. */
const NATION =
  /^(?!or\s|and\s)(u\.?\s?s\.?(?:\s?a\.?)?(?![a-z])|u\.?\s?k\.?(?![a-z])|(?:united|new|south|saudi|hong|great)\s+[a-z]+(?:\s+of\s+america)?|[a-z][a-z ]{1,40}?)(?=\s+citizens?\b|\s*[.,;)(\n]|\s+(?:except|unless|and|with|who|whose)\b|\s*$)/;
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
  /** The words of its sentence that except persons, in lower case; empty where there are none. */
  readonly except: string;
}

/**
 * Every such statement between two offsets: "Unless otherwise indicated, each person listed below is a
 * citizen of the United States", "all of whom are U.S. citizens". One that excepts persons by name is
 * kept with its exceptions; one that excepts others is left out, as it is not everybody's.
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
    if (nation === undefined) continue;
    const except = exceptionsAround(layout.folded, from + index, at + nation.length);
    if (EXCEPTED.test(rest.slice(nation.length)) && !NAMED_PERSON.test(except)) continue;
    const typed = layout.text.slice(at, at + nation.length).replace(/\s+/g, ' ');
    found.push({
      at: from + index,
      nation: stated(typed, layout.place(at, at + nation.length)),
      schedules: schedulesIn(subject),
      except,
    });
  }
  return found;
}

const EXCEPTION_REACH = 240;
const EXCEPTION_BEFORE =
  /\b(?:except|other\s+than|with\s+the\s+exception)\b(?!\s+(?:as|where)\b)[^;:]*$/;
/** A sentence ends in a full stop, which does not stand behind `Mr`. */
const SENTENCE_END = /(?<!\b(?:mr|ms|mrs|messrs|dr|prof|jr|sr|[a-z]))\.(?=\s|$)/;
const NAMED_PERSON = /\b(?:mr|ms|mrs|dr|miss|messrs|prof|sir)\b/;

/** What a sentence excepts, before "each" and behind the nation. */
function exceptionsAround(folded: string, from: number, to: number): string {
  const before = folded.slice(Math.max(0, from - EXCEPTION_REACH), from).split(SENTENCE_END);
  const behind = folded.slice(to, to + EXCEPTION_REACH).split(SENTENCE_END, 1)[0] ?? '';
  const lead = EXCEPTION_BEFORE.exec(before.at(-1) ?? '')?.[0] ?? '';
  return EXCEPTED.test(behind) ? `${lead} ${behind}` : lead;
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
  if (!last || isExcepted(layout, last, listed)) return undefined;
  const isOne = own.every(({ nation }) => nation.value === last.nation.value);
  if (!isOne) return doubted(last.nation, SEVERAL);
  return hasOwnNote(layout, listed, /citizen|national/) ? doubted(last.nation, NOTE) : last.nation;
}

const SEVERAL = 'The schedule names several nations, of which this one stands nearest.';
const NOTE = 'It is said of everybody, and a note to this name speaks of citizenship.';
const NOTE_MARK = /^\s?(\(\d{1,2}\)|[*†‡]{1,3})/;
const NOTE_MARK_REACH = 6;
const NOTE_LENGTH_MAX = 300;

/** Whether one of the words of a person's name stands among the exceptions. */
function isExcepted(
  { folded }: Layout,
  { except }: DefaultCitizenship,
  { at, to }: Listed,
): boolean {
  if (except === '') return false;
  const words = new Set(except.match(WORDS));
  return (
    folded
      .slice(at, to)
      .match(WORDS)
      ?.some((word) => words.has(word)) ?? false
  );
}

const WORDS = /[a-zà-öø-ÿ'’-]{3,}/g;

/** Whether the note whose mark stands behind a name speaks of something. */
export function hasOwnNote(
  { text, folded }: Layout,
  { to, part }: Listed,
  subject: RegExp,
): boolean {
  const mark = NOTE_MARK.exec(text.slice(to, to + NOTE_MARK_REACH))?.[1];
  if (mark === undefined) return false;
  for (let at = text.indexOf(mark, to + mark.length + 1); at >= 0; ) {
    if (at >= (part?.to ?? to + NEAR)) return false;
    const isNote = /\n[^\S\n]*$/.test(text.slice(Math.max(0, at - NOTE_MARK_REACH * 5), at));
    const note = folded.slice(at, at + NOTE_LENGTH_MAX).split(/\n[^\S\n]*\n/, 1)[0] ?? '';
    if (isNote && subject.test(note)) return true;
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
