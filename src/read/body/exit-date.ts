import { doubted, type Stated, stated } from '../../filing/fact.ts';
import type { StatedExit } from '../../filing/interest.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import type { Layout, Line } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { type FoundDay, findDays } from '../parse/day-text.ts';
import { sentenceStops } from '../parse/sentence-stops.ts';

const CEASED = /\bceased?\s+(?:to\s+(?:be|the|own|beneficially|have|hold)|being|beneficially)/g;
const FIVE_PERCENT =
  /\bfive\s+(?:\(5%?\)\s+)?(?:percent|per\s+cent)|\b5(?:\.0{1,2})?\s?(?:%|percent|per\s+cent)/;
/** A sentence about an exit is no longer than this. */
const REACH = 300;
/** Statements that report no exit: questions of the form, conditions, plans and denials. */
const NOT_AN_EXIT =
  /\b(?:if\s+this\s+statement|state\s+the\s+date|not\s+applicable|date\s+on\s+which|ha(?:s|ve)\s+not\s+ceased|if\s+the\s+reporting|(?:will|would|may|expects?\s+to|intends?\s+to)\s+cease)/;

/**
 * Item 5(e) of Schedule 13D: the statement that the holder ceased to own more than five percent, and
 * its day where one is named. Where statements name different days, the first is given, in doubt.
 */
export function readExit(layout: Layout, from: number, to: number): StatedExit | undefined {
  const exits = exitsIn(layout, from, to);
  const [first] = exits;
  const dated = exits.find(({ date }) => date);
  if (!first || !dated?.date) return first;
  const isOneDay = exits.every(({ date }) => !date || date.value === dated.date?.value);
  return isOneDay ? dated : { ...dated, date: doubted(dated.date, SEVERAL_DAYS) };
}

const SEVERAL_DAYS = 'Several days are named, and which is that of the exit is not certain.';

function exitsIn(layout: Layout, from: number, to: number): StatedExit[] {
  const region = layout.folded.slice(from, to);
  const text = layout.text.slice(from, to);
  return [...region.matchAll(CEASED)].flatMap(({ index }) => {
    const { from: start, to: end } = sentenceAround(text, index);
    const sentence = region.slice(start, end);
    if (!FIVE_PERCENT.test(sentence) || NOT_AN_EXIT.test(sentence)) return [];
    const date = dayOfExit(layout, sentence, { at: index - start, offset: from + start });
    return [{ span: layout.place(from + start, from + end), ...(date && { date }) }];
  });
}

/** A day that an agreement or a report bears, and not the exit. */
const OF_A_PAPER = /\b(?:dated(?:\s+as\s+of)?|filed(?:\s+\S+){0,4}\s+on)\s+$/;

/** The day in the clause that tells of the exit, `at` an offset of the sentence; of several, in doubt. */
function dayOfExit(
  layout: Layout,
  sentence: string,
  { at, offset }: { readonly at: number; readonly offset: number },
): Stated<Day> | undefined {
  const start = sentence.lastIndexOf(';', at) + 1;
  const end = sentence.indexOf(';', at);
  const clause = sentence.slice(start, end < 0 ? undefined : end);
  const days = findDays(clause).filter((found) => !OF_A_PAPER.test(clause.slice(0, found.from)));
  const behind = days.find((found) => found.day && start + found.from > at);
  const chosen = behind ?? days.findLast((found) => found.day);
  if (!chosen?.day) return undefined;
  const place = layout.place(offset + start + chosen.from, offset + start + chosen.to);
  if (!days.every(({ day }) => day === chosen.day)) return stated(chosen.day, place, SEVERAL_DAYS);
  if (BOUND.test(clause.slice(0, chosen.from))) return stated(chosen.day, place, BOUNDS);
  return stated(chosen.day, place, HEARD.test(sentence.slice(0, at)) ? OF_ANOTHER : undefined);
}

/** `Lantern Corp. has advised the Fund that it`: an exit that the filer was told of. */
const HEARD = /\b(?:advised|informed|notified|told)\s[^.;]{1,120}\sthat\s/;
const OF_ANOTHER = 'The exit may be that of somebody from whom the filer heard of it.';

const BOUND = /\b(?:prior\s+to|before|after|since|until|subsequent\s+to)\s+$/;
const BOUNDS = 'The exit was before or after this day, and not on it.';

/** `(e)`, `Item 5(e)`; `e.` only where the paragraph before is `d.`, as a name may begin so. */
const PARAGRAPH_E = /^\W{0,3}(?:item\s{1,3})?(?:5\s?\.?\s?)?\(?e\)/;
const STOPPED_D = /^\W{0,3}d\.\s/;
const STOPPED_E = /^\W{0,3}e\.\s/;
const LETTER_REACH = 16;
const ITEM_REACH = 1200;

/**
 * A day under paragraph (e) of Item 5, where the filer does not speak of five percent: the issuer was
 * merged away, the holder owns none any more. In doubt where the words tell no end of the holding.
 */
export function readDayOfParagraphE(
  layout: Layout,
  from: number,
  to: number,
): Stated<Day> | undefined {
  const line = paragraphE(layout, from, to);
  if (!line) return undefined;
  const text = layout.folded.slice(line.from, Math.min(to, line.from + ITEM_REACH));
  const days = findDays(text);
  const [day] = days;
  if (!day?.day || NO_ANSWER.test(text.slice(0, day.from)) || STILL_HOLDS.test(text)) {
    return undefined;
  }
  const isOnly = days.every((other) => other.day === day.day);
  const isExit =
    END_OF_HOLDING.test(text.replace(END_OF_GROUP, '')) || DAY_ALONE.test(withoutDay(text, day));
  return stated(
    day.day,
    layout.place(line.from + day.from, line.from + day.to),
    isOnly && isExit ? undefined : NOT_CALLED_EXIT,
  );
}

/** Whether a filer answers Item 5(e) with words that say that it does not apply. */
export function deniesExit(layout: Layout, from: number, to: number): boolean {
  const line = paragraphE(layout, from, to);
  return (
    line !== undefined &&
    NO_ANSWER.test(layout.folded.slice(line.from, Math.min(to, line.from + DENIAL_REACH)))
  );
}

/** "Not applicable" stands right behind the letter, or behind the form's own words. */
const DENIAL_REACH = 200;

function paragraphE(layout: Layout, from: number, to: number): Line | undefined {
  const lines = linesBetween(layout, from, to);
  const begins = (line: Line, letter: RegExp): boolean =>
    letter.test(layout.folded.slice(line.from, Math.min(line.to + 1, line.from + LETTER_REACH)));
  const line = lines.findLast((candidate) => begins(candidate, PARAGRAPH_E));
  if (line || !lines.some((candidate) => begins(candidate, STOPPED_D))) return line;
  return lines.findLast((candidate) => begins(candidate, STOPPED_E));
}

/** `(e) May 1, 2001.` answers the form's question. */
const DAY_ALONE = /^\W*(?:item\s+)?5?\W*e\W*$/;

function withoutDay(text: string, { from, to }: FoundDay): string {
  return text.slice(0, from) + text.slice(to);
}

const NO_ANSWER = /not\s+applicable|\bn\/a\b|\bnone\b|no\s+change/;
const STILL_HOLDS =
  /\b(?:not\s+(?:yet\s+)?ceased|(?:will|would|expects?\s+to|intends?\s+to)\s+cease|continues?\s+to\s+(?:be|own|hold|beneficially))\b/;
const END_OF_HOLDING =
  /\bmerge[rd]\b|\bacquired\s+by\b|\bno\s+longer\b|\bceased\b|\b(?:sold|disposed\s+of)\s+all\b|\bliquidat|\bdissol|\b(?:below|under|(?:to|own(?:s|ed)?|holds?|held)\s+less\s+than)\s+(?:five|5)|\bnone\s+of\s[^.;]{1,60}\s(?:own|held|hold)/;
/** The end of a group, of which each member may go on to hold what it holds. */
const END_OF_GROUP =
  /\b(?:ceased?\s+to\s+be|(?:is|are|be)\s+no\s+longer|no\s+longer\s+be)\s+(?:an?\s+)?(?:members?|part(?:y|ies)?|reporting\s+persons?)\b/g;
const NOT_CALLED_EXIT =
  'The day stands in Item 5(e), but the words there do not say that the holder fell to five percent.';

/** Where the sentence around an offset begins and ends, within a short reach; blank lines end one too. */
function sentenceAround(text: string, at: number): Span {
  const before = text.slice(Math.max(0, at - REACH), at);
  const blank = [...before.matchAll(/\n\s*\n/g)].at(-1);
  const start = Math.max(
    sentenceStops(before).at(-1) ?? 0,
    blank ? blank.index + blank[0].length : 0,
  );
  const after = text.slice(at, at + REACH);
  const blankAfter = after.search(/\n\s*\n/);
  const ends = [after.length, sentenceStops(after)[0] ?? after.length];
  const end = Math.min(...ends, blankAfter < 0 ? after.length : blankAfter);
  return { from: at - before.length + start, to: at + after.slice(0, end).trimEnd().length };
}
