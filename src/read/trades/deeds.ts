import type { Side } from '../../filing/transaction.ts';
import type { Span } from '../../source/span.ts';
import { type DayWithoutYear, findDays, findDayWithoutYear, monthOf } from '../parse/day-text.ts';
import { matchesOf } from '../parse/matches.ts';
import { type FoundNumber, findNumbers } from '../parse/number-text.ts';
import { priceBehind } from './deed-price.ts';
import { sideAhead, sideBehind } from './deed-side.ts';
import type { DatedDay } from './list-years.ts';

/** A day that a sentence names, and why its year may be another. */
export interface DeedDay extends Span, DatedDay {}

/** A purchase or sale that a sentence tells of; offsets are into the sentence. */
export interface Deed {
  readonly side: Side;
  readonly day: DeedDay;
  readonly shares: FoundNumber;
  readonly price?: FoundNumber;
}

/** Gives days of a month their years. */
export type DatedBy = (found: DayWithoutYear) => DatedDay | undefined;

/** What a sentence tells of trades. */
export interface ToldDeeds {
  /** The days that it names, but for those of papers. */
  readonly days: readonly DeedDay[];
  /** The trades; `undefined` where it tells of some that cannot be taken apart for sure. */
  readonly deeds: readonly Deed[] | undefined;
  /** Whether it sums up over a time: its days begin and end that, or it is the past sixty days. */
  readonly isPeriod: boolean;
}

/** Whoever acquires power over shares by an agreement buys none. */
const BOUGHT_OR_SOLD =
  /\b(?:sold|purchased|bought|acquired(?!\s+(?:(?:shared|sole|the)\s+){0,2}(?:voting|power|right))|disposed\s+of)\b/;
/** Other changes of a holding, and trades told by a noun. */
const OTHER_DEED =
  /\b(?:transferred|contributed|donated|gifted|gave|distributed|received|tendered|exchanged|surrendered|withheld|converted|exercised|(?:was|were)\s+(?:issued|granted)|(?:purchases?|sales?|acquisitions?|dispositions?|gifts?|transfers?)\s+(?:by\s[^.;]{1,60}\s)?of\s+(?:an?\s+\w+\s+(?:of\s+)?)?\d|following\s+(?:open\s+market\s+)?(?:purchases?|sales?|transactions?|trades|acquisitions?|dispositions?))/;
/**
 * Words of rights, of other securities, of the time before and of who sold to the filer: a trade beside
 * them may be another.
 */
const NOT_PLAIN =
  /\b(?:options?|warrants?|grant(?:ed|s)?|conversion|convertible|preferred|notes?|debentures?|merger|vest(?:ed|ing)?|previously|had\s+(?:sold|purchased|bought|acquired|disposed)|each\s+at|an?\s+(?:broker|dealer|third\s+party|(?:stock|share)holder)\s+(?:has\s+)?(?:sold|bought|purchased)|(?:to|from)\s+(?:(?:the\s+)?(?:reporting|filing)\s+persons?|him|her|it|them))\b/;
/** A plan, a condition or a denial before the verb: no trade is told. */
const NO_DEED =
  /\b(?:if|would|will|shall|may(?!\s+\d)|might|intends?|proposes?|agreed\s+to|right\s+to|obligat\w+|not|neither|nor|none|never|no)\b[^.;]{0,80}$/;
const EXCEPT = /\b(?:except|other\s+than|apart\s+from|save)\b/;
/** The issuer's own dealings, and what all holders tender into an offer, are none of the filer's. */
const OF_ISSUER =
  /\bissuer\s+(?:has\s+)?(?:re)?(?:sold|purchased|bought|acquired|issued)\b|\b(?:validly|properly)\s+tendered\b/;

/**
 * What a sentence in small letters tells of trades; `undefined` where it tells of none. `dated` gives
 * days of a month their years.
 */
export function deedsIn(text: string, dated: DatedBy): ToldDeeds | undefined {
  const verb = BOUGHT_OR_SOLD.exec(text);
  const other = OTHER_DEED.exec(text);
  if ((!verb && !other) || OF_ISSUER.test(text)) return undefined;
  const ahead = text.slice(0, Math.min(verb?.index ?? text.length, other?.index ?? text.length));
  if (NO_DEED.test(ahead) && !EXCEPT.test(text)) return undefined;
  const counts = countsIn(text);
  if (counts.length === 0 && !COUNT_IN_WORDS.test(text)) return undefined;
  const days = daysIn(text, dated);
  const [first, second] = days;
  const isPeriod =
    first === undefined
      ? SIXTY_DAYS.test(text)
      : second !== undefined &&
        PERIOD.test(text.slice(0, first.from)) &&
        UNTIL.test(text.slice(first.to, second.from));
  const isPlain =
    counts.length > 0 &&
    !other &&
    !isPeriod &&
    !NOT_PLAIN.test(text) &&
    !SEVERAL_DAYS.test(text) &&
    !NO_DEED.test(ahead) &&
    !days.some(({ from }) => BOUND.test(text.slice(0, from)));
  return { days, isPeriod, deeds: isPlain ? plainDeeds(text, counts, days) : undefined };
}

/**
 * The trades of a sentence that has no word for them, in which they cannot be told apart: `From Ms. Doe
 * on May 3, 2004: 40,000 shares at $14.50`, `Bought: 5/3/04, 1,000 at $10; 5/9/04, 450 at $9.50`.
 */
export function dealingIn(text: string, dated: DatedBy): ToldDeeds | undefined {
  if (!text.includes(' at $') || !AT_A_PRICE.test(text)) return undefined;
  if ([NOT_PLAIN, OF_OTHERS, OF_ISSUER, NO_DEED].some((word) => word.test(text))) return undefined;
  return { days: daysIn(text, dated), deeds: undefined, isPeriod: false };
}

/** A number that may be one of shares, and the price of each. */
const AT_A_PRICE = /\d(?:\s+(?:[a-z]+\s+){0,2}shares)?\s+at\s\$\s?\d/;

/**
 * What a sentence tells of the closing of a trade, whose shares another sentence may tell: `The closing
 * of the purchase occurred on May 3, 2004`. Offers and mergers are other people's.
 */
export function closingIn(text: string, dated: DatedBy): ToldDeeds | undefined {
  if (!CLOSING.test(text) || OF_OTHERS.test(text)) return undefined;
  return { days: daysIn(text, dated), deeds: undefined, isPeriod: false };
}

const CLOSING =
  /\b(?:closing|purchases?|sales?|acquisition|disposition|transactions?)\b[^.;]{0,80}\b(?:occurred|took\s+place|closed|consummated|completed|settled)\s+on\b/;
const OF_OTHERS = /\b(?:offers?|offering|merger|outstanding|price|conditions?|subject\s+to)\b/;

/** The days of a sentence, but for those of papers, in order. */
function daysIn(text: string, dated: DatedBy): DeedDay[] {
  const whole = findDays(text).flatMap(({ day, from, to }) =>
    day === undefined || OF_A_PAPER.test(text.slice(0, from)) ? [] : [{ day, from, to }],
  );
  const bare = matchesOf(BEFORE_BARE_DAY, text).flatMap(({ index, 0: lead }) => {
    const at = index + lead.length;
    const found = findDayWithoutYear(text.slice(at, at + BARE_DAY_LENGTH_MAX));
    const day = found && dated(found);
    return day ? [{ ...day, from: at + found.from, to: at + found.to }] : [];
  });
  const isOwn = ({ from }: DeedDay): boolean =>
    whole.every((day) => from < day.from || from >= day.to);
  return [...whole, ...bare.filter(isOwn)].toSorted((a, b) => a.from - b.from);
}

/** `on May 3` may name no year. */
const BEFORE_BARE_DAY =
  /\bon\s+(?:or\s+about\s+)?(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d))/g;
const BARE_DAY_LENGTH_MAX = 30;
/** A day that a paper bears. */
const OF_A_PAPER = /\b(?:dated(?:\s+as\s+of)?|filed(?:\s+\S+){0,4}\s+on|as\s+of)\s+$/;
const PERIOD = /\b(?:from|between|during)\s[^.;]{0,40}$/;
/** A day that bounds the time of a trade. */
const BOUND =
  /\b(?:since|prior\s+to|after|before|through|until|by|following|subsequent\s+to|(?:beginning|commencing|ending|ended)(?:\s+on)?)\s+$/;
/** A time that names no day. */
const SIXTY_DAYS = /\b(?:past|last|prior|previous|preceding)\s+(?:60|sixty)\b/;
const UNTIL = /^\s*,?\s*(?:and|through|to|until|-|–)\s/;
/** `May 3 and 4, 2004`, `May 3 - 5`, `respectively`: which number is of which day is not told. */
const SEVERAL_DAYS =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\s*(?:,\s*\d{1,2}(?!\d)|,?\s*(?:and|through|to|-|–|&)\s*\d{1,2}(?!\d))|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s+\d{1,2}\s*,?\s*(?:and|through|to|-|–|&)\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\brespectively\b|\beach\s+of\s+(?!the)/;

const COUNT =
  /(?<![\d$.,/-])(\d{1,3}(?:,\d{3})+|\d{1,9})\s+(?:(?!shares|units)[a-z][a-z'’-]*\s+){0,5}(?:shares|units|ads)\b/g;

/** `five thousand shares`, and `714.400 shares` of those who part thousands by points. */
const COUNT_IN_WORDS =
  /\b(?:(?:hundred|thousand|million)\s+(?:[a-z]+\s+){0,2}|\d{1,3}(?:\.\d{3}){1,3}\s+(?:[a-z]+\s+){0,3})(?:shares|units)\b/;

/** The months that a sentence names without a day, as `YYYY-MM`. */
export function monthsIn(text: string): string[] {
  return matchesOf(MONTH_OF_YEAR, text).map(({ 1: name = '', 2: year }) => {
    const month = monthOf(name);
    return `${year}-${month < 10 ? '0' : ''}${month}`;
  });
}

const MONTH_OF_YEAR =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?\s+(?:of\s+)?((?:19|20)\d\d)\b/g;

/** Whether a sentence that is not understood may tell of a trade: days, shares and a price are there. */
export function mayTellOfDeed(text: string): boolean {
  return IN_MARKET.test(text) && countsIn(text).length > 0 && findDays(text).length > 0;
}

const IN_MARKET = /\$\s?\d[\d.,/-]*\s+per\s+(?:[a-z]+\s+)?share|\bopen\s+market\b/;

/** The numbers of shares in a sentence. */
function countsIn(text: string): FoundNumber[] {
  return matchesOf(COUNT, text).flatMap(({ index, 1: digits = '' }) =>
    findNumbers(digits).map((found) => ({ ...found, from: index, to: index + digits.length })),
  );
}

function plainDeeds(
  text: string,
  counts: readonly FoundNumber[],
  days: readonly DeedDay[],
): Deed[] | undefined {
  const traded: { side: Side; shares: FoundNumber; price: FoundNumber | null | undefined }[] = [];
  for (const [at, shares] of counts.entries()) {
    const ahead = withoutDays(text, days, traded.at(-1)?.shares.to ?? 0, shares.from);
    const next = counts[at + 1]?.from ?? text.length;
    const behind = text.slice(shares.to, next);
    if (IS_HELD.test(behind)) return undefined;
    const side = sideAhead(ahead, traded.at(-1)?.side) ?? sideBehind(behind);
    if (side) traded.push({ side, shares, price: priceBehind(text, shares.to, next) });
    else if (!OF_A_HOLDING.test(ahead)) return undefined;
  }
  const dayOf = pairing(traded, days);
  if (!dayOf || traded.length === 0) return undefined;
  if (traded.some(({ price }) => price === null)) return undefined;
  if (isLastPriceOfAll(traded.map(({ price }) => price))) return undefined;
  return traded.flatMap(({ side, shares, price }, at) => {
    const day = dayOf(at);
    return day ? [{ side, day, shares, ...(price && { price }) }] : [];
  });
}

/** `sold 900 shares and 100 shares at $9.00`: the price behind the last may be that of all. */
function isLastPriceOfAll(prices: readonly (FoundNumber | null | undefined)[]): boolean {
  return prices.length > 1 && !prices[0] && Boolean(prices.at(-1));
}

/** A stretch of a sentence, with blanks in the place of days. */
function withoutDays(text: string, days: readonly DeedDay[], from: number, to: number): string {
  let rest = text.slice(0, to);
  for (const day of days) {
    if (day.to <= to)
      rest = rest.slice(0, day.from) + ' '.repeat(day.to - day.from) + rest.slice(day.to);
  }
  return rest.slice(from);
}

/** A number of shares that are held, before or behind a trade. */
const OF_A_HOLDING =
  /\b(?:own(?:s|ed|ing|ership)?|hold(?:s|ing|ings)?|held|leaving|remain\w*|bring\w*|increas\w*|decreas\w*|reduc\w*|result\w*)\b[^.;]{0,60}$/;

/** `and 400,000 shares remain`: a number that goes on from a trade, and is none. */
const IS_HELD =
  /^[^.;,]{0,60}\b(?:remain\w*|(?:are|is|were|was)\s+(?:still\s+)?(?:held|owned)|outstanding)\b/;

/**
 * Which day each of the trades has: all the one that is named, or each its own where days and trades
 * take turns.
 */
function pairing(
  traded: readonly { readonly shares: FoundNumber }[],
  days: readonly DeedDay[],
): ((at: number) => DeedDay | undefined) | undefined {
  const [only, other] = days;
  if (only && !other) return () => only;
  if (days.length !== traded.length) return undefined;
  const isTurn = (isAhead: boolean): boolean =>
    traded.every(({ shares }, at) => {
      const [day, above, below] = [days[at], traded[at - 1]?.shares, traded[at + 1]?.shares];
      if (!day) return false;
      return isAhead
        ? day.to <= shares.from && (above === undefined || above.to <= day.from)
        : shares.to <= day.from && (below === undefined || day.to <= below.from);
    });
  return isTurn(true) || isTurn(false) ? (at) => days[at] : undefined;
}
