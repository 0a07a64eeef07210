import { type Stated, stated } from '../../filing/fact.ts';
import type { StatedExit } from '../../filing/interest.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { linesBetween } from '../layout/line-range.ts';
import { findDays } from '../parse/day-text.ts';

const CEASED = /\bceased?\s+(?:to\s+(?:be|the|own|beneficially|have|hold)|being|beneficially)/g;
const FIVE_PERCENT =
  /\bfive\s+(?:\(5%?\)\s+)?(?:percent|per\s+cent)|\b5(?:\.0{1,2})?\s?(?:%|percent|per\s+cent)/;
/** A sentence about an exit is no longer than this. */
const REACH = 300;
/** Statements that report no exit: questions of the form, conditions and denials. */
const NOT_AN_EXIT =
  /\b(?:if\s+this\s+statement|state\s+the\s+date|not\s+applicable|date\s+on\s+which|has\s+not\s+ceased|have\s+not\s+ceased|if\s+the\s+reporting)/;

/**
 * Item 5(e) of Schedule 13D: the statement that the holder ceased to own more than five percent, and
 * its day where one is named.
 */
export function readExit(layout: Layout, from: number, to: number): StatedExit | undefined {
  const region = layout.folded.slice(from, to);
  for (const match of region.matchAll(CEASED)) {
    const start = sentenceStart(region, match.index);
    const end = sentenceEnd(region, match.index);
    const sentence = region.slice(start, end);
    if (!FIVE_PERCENT.test(sentence) || NOT_AN_EXIT.test(sentence)) continue;
    const day = findDays(sentence).find((found) => found.day);
    return {
      span: layout.place(from + start, from + end),
      ...(day?.day && {
        date: stated(day.day, layout.place(from + start + day.from, from + start + day.to)),
      }),
    };
  }
  return undefined;
}

const PARAGRAPH_E = /^\W{0,3}\(?e\)/;
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
  const line = linesBetween(layout, from, to).findLast((candidate) =>
    PARAGRAPH_E.test(layout.folded.slice(candidate.from, candidate.from + 8)),
  );
  if (!line) return undefined;
  const text = layout.folded.slice(line.from, Math.min(to, line.from + ITEM_REACH));
  const days = findDays(text);
  const [day] = days;
  if (!day?.day || NO_ANSWER.test(text.slice(0, day.from)) || STILL_HOLDS.test(text)) {
    return undefined;
  }
  const isOnly = days.every((other) => other.day === day.day);
  return stated(
    day.day,
    layout.place(line.from + day.from, line.from + day.to),
    isOnly && END_OF_HOLDING.test(text) ? undefined : NOT_CALLED_EXIT,
  );
}

const NO_ANSWER = /not\s+applicable|\bn\/a\b|\bnone\b|no\s+change/;
const STILL_HOLDS =
  /\b(?:not\s+(?:yet\s+)?ceased|continues?\s+to\s+(?:be|own|hold|beneficially))\b/;
const END_OF_HOLDING =
  /\bmerge[rd]\b|\bacquired\s+by\b|\bno\s+longer\b|\bceased\b|\b(?:sold|disposed\s+of)\s+all\b|\bliquidat|\bdissol/;
const NOT_CALLED_EXIT =
  'The day stands in Item 5(e), but the words there do not say that the holder fell to five percent.';

function sentenceStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - REACH), at);
  const stops = [...before.matchAll(/\.\s{1,60}(?=\S)|\n\s*\n/g)];
  const last = stops.at(-1);
  return at - before.length + (last ? last.index + last[0].length : 0);
}

function sentenceEnd(text: string, at: number): number {
  const after = text.slice(at, at + REACH);
  const stop = after.search(/[a-z0-9)]{2}\.\s|\n\s*\n/);
  return at + (stop < 0 ? after.length : stop + 3);
}
