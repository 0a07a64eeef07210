import type { FoundNumber } from '../parse/number-text.ts';
import { findShareCounts } from './share-counts.ts';

/** A number of shares outstanding, with the words that say of which class. */
export interface BaseNumber {
  readonly number: FoundNumber;
  readonly classWords: string;
}

/** What else is called outstanding, and is not the base of a percentage. */
const NOT_THE_BASE =
  /\b(?:options?|warrants?|debt|notes?|principal|loans?|indebtedness|would|will\s+be|issuable|exercis\w*|convert\w*|authorized|purchase[sd]?|acquire[sd]?|sold|beneficially\s+own\w*|held\s+by|own(?:s|ed)|represent\w*)\b|%|percent/;
/** Shares that rights are for, before their number: `options to purchase 100,000 shares`. */
const UNDER_RIGHTS =
  /\b(?:options?|warrants?|rights?)\s+(?:to\s+(?:buy|purchase|acquire)|(?:exercisable\s+)?for)\s+(?:up\s+to\s+)?$/;
/** Shares of somebody's, or of another company, before their number: `owns 5,000,000`, `each of the`. */
const OF_A_HOLDER =
  /\b(?:own(?:s|ed|ing|er\s+of)?|holds?|holding|held|acquir(?:e[sd]?|ing)|acquisition\s+of|purchas(?:e[sd]?|ing)|(?:re)?purchase\s+of|bought|sold|sells?|sale\s+of|tendered|repurchased|all(?:\s+of)?\s+(?:the|its)|each\s+of\s+the|up\s+to)\s+(?:beneficially\s+|approximately\s+|an?\s+(?:additional|aggregate|total)\s+(?:of\s+)?){0,2}$/;
/** What is supposed is not stated: `in the event that 30,000,000 shares are outstanding`. */
const SUPPOSED = /\b(?:if|in\s+the\s+event)\b[^.;]*$/;
/** Before a noun, "outstanding" belongs to it; only a number right before both counts. */
const NOUN =
  /^outstanding\s+(?:and\s+issued\s+)?(?:shares?|common|capital|stock|class|ordinary|voting|units?|securities|equity|ads)/;
const ADJACENT =
  /^\s*(?:(?:shares?|shs\.?)\s+)?(?:(?:are|were)\s+|as\s+the\s+(?:total\s+)?number\s+of\s+)?(?:issued\s+(?:and|&)\s+|currently\s+|total\s+|then[\s-])?$/;
const COUNTED_BETWEEN = /\b(?:shares?|units?|stock|ads)\b/;
/** A number of which the filer says that others make it up is not the stated base. */
const MADE_UP =
  /(?:\bsum\s+of|\bconsist(?:s|ing)\s+of|\bcompris(?:ed\s+of|ing)|\bwhich\s+includes?)\s/;
const MADE_UP_REACH = 140;
const SENTENCE_END = /\.\s|\n\s*\n/;
/** `the 1,000,000 outstanding shares owned by the Fund` are a holding. */
const OWNED_BY =
  /^outstanding\s+(?:[a-z]+\s+){0,2}(?:shares|stock|units)\s+(?:of\s+(?:[a-z]+\s+){1,5})?(?:beneficially\s+)?(?:owned|held)\s+by\b/;
/** A sum with shares yet to be issued, of which the next sentence says so: `This number is arrived at by adding`. */
const ADDED_UP = /^outstanding[^.;]{0,140}\.\s+(?:this|such|that|the)\s[^.;]{0,60}\bby\s+adding\b/;
/** Words behind a number that name its class stand so near. */
const CLASS_REACH = 90;

/** `34,309,526 shares of Common Stock outstanding`: candidates, the likeliest first. */
export function numbersBefore(before: string, after: string, offset: number): BaseNumber[] {
  const folded = before.toLowerCase();
  const counts = findShareCounts(before);
  const last = counts.at(-1);
  if (!last || !isCalledOutstanding(folded.slice(last.to), after)) return [];
  if (isMadeUp(after) || ADDED_UP.test(after)) return [];
  if (OWNED_BY.test(after)) return [];
  const ends = [...counts.slice(1).map(({ from }) => from), before.length];
  return listedTogether(counts, folded)
    .filter(({ from }) => isOfTheClass(folded.slice(0, from)))
    .map((number) => {
      const end = ends[counts.indexOf(number)] ?? before.length;
      const own = folded.slice(number.to, Math.min(end, number.to + CLASS_REACH));
      return { number: shifted(number, offset), classWords: own + nounOf(own, after) };
    });
}

/** `of 11,673,803 outstanding Class B shares`: the class stands behind the word. */
function nounOf(between: string, after: string): string {
  return COUNTED_BETWEEN.test(between) ? '' : after.slice(0, CLASS_REACH).split(/[,.;]/, 1).join();
}

function isCalledOutstanding(between: string, after: string): boolean {
  if (NOT_THE_BASE.test(between) || between.includes(';')) return false;
  return ADJACENT.test(between) || (!NOUN.test(after) && COUNTED_BETWEEN.test(between));
}

function isOfTheClass(ahead: string): boolean {
  return !UNDER_RIGHTS.test(ahead) && !OF_A_HOLDER.test(ahead) && !SUPPOSED.test(ahead);
}

/** What stands between the numbers of two classes, or before a part of a number, that follow one another. */
const LISTED =
  /^\W*(?:(?:(?:shares?|units?|stock|common|ordinary|capital|voting|non-voting|class|[a-z]|series|par|value|of|the|issuer['’]s|company['’]s|per|share|ads|ii?i?)\b|\$?\d[\d.]*(?![\d.]))[\s,()"“”]*){1,16}(?:and|plus|including|excluding|net\s+of|less|,)\s*\(?(?:(?:ii?i?|[a-c1-3])\)\s*)?(?:an\s+additional\s+|approximately\s+)?$/;

/**
 * The last number, and those before it of which the same is said: `20,000,000 Class A and 3,000,000
 * Class B Shares`, `5,413,839 shares (excluding 100,000 treasury shares)`; in the filing's order.
 */
function listedTogether(counts: readonly FoundNumber[], folded: string): FoundNumber[] {
  let first = counts.length - 1;
  for (; first > 0; first -= 1) {
    const [above, below] = [counts[first - 1], counts[first]];
    if (!above || !below || !LISTED.test(folded.slice(above.to, below.from))) break;
  }
  return counts.slice(first);
}

/** Whether what follows a number says of which others it is made up: `the sum of (i) …`. */
export function isMadeUp(after: string): boolean {
  const [sentence = ''] = after.slice(0, MADE_UP_REACH).split(SENTENCE_END, 1);
  return MADE_UP.test(sentence);
}

/** `the number of shares outstanding was 34,309,526`. */
export function numberAfter(after: string, offset: number): BaseNumber | undefined {
  const number = findShareCounts(after)[0];
  if (!number) return undefined;
  const between = after.slice(0, number.from);
  if (/[a-z)]\.\s/.test(between) || NOT_THE_BASE.test(between) || /\bfor\s*$/.test(between)) {
    return undefined;
  }
  const behind = after.slice(number.to);
  const counted = COUNTED.test(behind) && RIGHT_BEHIND.test(opened(after, number));
  if (!LEADS.test(between) && !counted && !(COLUMN.test(between) && LINE_END.test(behind))) {
    return undefined;
  }
  return { number: shifted(number, offset), classWords: between + behind.slice(0, CLASS_REACH) };
}

const LEADS =
  /\b(?:was|were|is|are|totall?ed|(?:total|number|base|count|stock|shares|outstanding)\s+of|approximately|equal(?:s|ed)?|being|namely|or|:)\s*$/;

/** What stands before a number, with the parenthesis in which it stands. */
function opened(after: string, { from }: FoundNumber): string {
  return after.slice(0, after.charAt(from) === '(' ? from + 1 : from);
}

/** What is counted, right behind a number, or the end of what stands between commas or parentheses. */
const COUNTED =
  /^\s?(?:[,)]|as\s+of\b|(?:shares?|units?|ads|(?:common|ordinary|class|voting|capital)\b))/;
/**
 * `issued and outstanding 34,309,526 shares`, `shares outstanding, 34,309,526, as of`, `outstanding as
 * of April 30, 2003 34,309,526 shares`, `outstanding on such date 34,309,526 shares`, `outstanding
 * common stock (34,309,526 shares)`, `outstanding in its latest Form 10-Q (34,309,526 shares)`.
 */
const RIGHT_BEHIND =
  /^outstanding(?:,?\s*$|,?\s+(?:as\s+of|on|at)\s[^.;]{4,60}\b(?:19|20)\d\d,?\s*$|,?\s+(?:as\s+of|on|at)\s+(?:such|that)\s+date,?\s*$|\s+(?:in|by|per)\s[^.;()]{4,160}\($|(?:[^.;()\d]{0,60}\b(?:stock|shares)\b[^.;()\d]{0,40}|\s*)\($|\s+shares\s+of\s[^.;()\d]{0,40}\b(?:stock|shares),\s*$)/;
/** A line of a list, its number set apart: `Shares outstanding at April 30, 2003   34,309,526`. */
const COLUMN = /^outstanding(?:\s+(?:as\s+of|on|at)\s[^.;\n]{4,40}\b(?:19|20)\d\d)?[\s.:]{2,60}$/;
const LINE_END = /^\s*(?:\n|$)/;

function shifted(number: FoundNumber, offset: number): FoundNumber {
  return { ...number, from: number.from + offset, to: number.to + offset };
}
