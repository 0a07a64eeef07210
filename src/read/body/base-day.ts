import { type Stated, stated } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { type FoundDay, findDays } from '../parse/day-text.ts';
import { lastSentence, sentenceStops } from '../parse/sentence-stops.ts';

/** How far before and after the number its day can stand. */
const REACH_BEFORE = 260;
const REACH_AFTER = 220;

/**
 * A blank line ends a sentence, unless words or a number go on below: some texts are typed with one
 * between all lines.
 */
const PARAGRAPH_STOP = /\n\s*\n(?!\s*[a-z\d])/i;

/** `as of`, `at the close of business on`, `as of its fiscal year ended`: right before the day. */
const AS_OF =
  /\b(?:as\s+(?:of|at)\s+(?:(?:the|its|fiscal|year|quarter|period|close|end|ended|of|business|on|record|date)\s+){0,7}|(?:at|on)\s+(?:the\s+close\s+of\s+business\s+on\s+|the\s+record\s+date,?\s+(?:of\s+)?|or\s+about\s+)?)$/i;
/** A day of another thing: a report, an offering; all that stands between word and day. */
const OF_ANOTHER =
  /\b(?:filed|dated|offering|closing|closed|ipo|announced|published|issued\s+on|disclosed\s+on|reported\s+on)\b/i;
/** `10,000,000 shares outstanding (May 3, 2004)`. */
const IN_PARENTHESES = /^(?:outstanding)?\s*\(\s*$/i;
/** `10,000,000 shares outstanding (9,400,000 as of May 3, 2004`: the day is that of the nearer number. */
const ANOTHER_NUMBER = /\d,\d{3}\s/;
/** A report that is called so; whatever day follows is not that of its filing. */
const LATEST = /\b(?:most\s+recently|last)\s+filed\b/gi;

/**
 * The day as of which a number is stated: behind "as of", "at" or "on" and nearest to the number or
 * the word "outstanding". Both stand between two offsets.
 */
export function dayOfBase(layout: Layout, { from, to }: Span): Stated<Day> | undefined {
  return dayBehind(layout, to) ?? dayWithin(layout, { from, to }) ?? dayAhead(layout, from);
}

function dayBehind(layout: Layout, end: number): Stated<Day> | undefined {
  const reach = layout.text.slice(end, end + REACH_AFTER);
  const [sentence = ''] = reach.slice(0, sentenceStops(reach)[0]).split(PARAGRAPH_STOP, 1);
  const [next] = findDays(sentence);
  const lead = sentence.slice(0, next?.from);
  const isInside = IN_PARENTHESES.test(lead) && sentence.charAt(next?.to ?? 0) === ')';
  if (next && isInside) return factAt(layout, next, end);
  if (!next || !AS_OF.test(lead) || OF_ANOTHER.test(lead.replace(LATEST, ''))) return undefined;
  if (ANOTHER_NUMBER.test(lead)) return undefined;
  return factAt(layout, next, end);
}

function dayWithin(layout: Layout, { from, to }: Span): Stated<Day> | undefined {
  const between = layout.text.slice(from, to);
  const inside = findDays(between).find((found) => AS_OF.test(between.slice(0, found.from)));
  return inside && factAt(layout, inside, from);
}

/** What the holder did that day; the day is of that. */
const OF_A_DEED =
  /\b(?:acquired|purchased|sold|bought|disposed|filed|entered|converted|exercised|received|issued\s+(?:to|by)|granted|transferred|tendered)\b/i;
const OF_A_HOLDING = /\b(?:own(?:s|ed)?|holds?|held|beneficial\w*)\b/i;
const HOLDING_DAY = 'The day may be that of the holding only, and not of the shares outstanding.';

function dayAhead(layout: Layout, end: number): Stated<Day> | undefined {
  const ahead = lastSentence(layout.text.slice(Math.max(0, end - REACH_BEFORE), end));
  const previous = findDays(ahead).findLast((found) => AS_OF.test(ahead.slice(0, found.from)));
  const between = previous ? ahead.slice(previous.to) : '';
  if (!previous || OF_A_DEED.test(between)) return undefined;
  const doubt = OF_A_HOLDING.test(between) ? HOLDING_DAY : undefined;
  return factAt(layout, previous, end - ahead.length, doubt);
}

function factAt(
  layout: Layout,
  { day, from, to }: FoundDay,
  offset: number,
  doubt?: string,
): Stated<Day> | undefined {
  return day && stated(day, layout.place(offset + from, offset + to), doubt);
}
