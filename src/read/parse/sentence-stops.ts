import { matchesOf } from './matches.ts';

/** A full stop behind a word, a number or a closing mark, which may close behind it too, before a capital or an opening mark. */
const STOP = /(?:[a-z]{2}|[\d%)"”])\.[)"”]?\s+(?=[A-Z("“])/g;
/** A month or a title cut short, `No.`: the sentence goes on. */
const SHORT =
  /\b(?:no|nos|mr|mrs|ms|messrs|dr|jr|sr|st|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.\s+$/i;
/** A company's name goes on behind `Inc.`, unless a sentence seems to begin. */
const OF_A_COMPANY = /\b(?:inc|corp|ltd|co)\.\s+$/i;
const BEGINS =
  /^(?:the|this|these|that|as|on|in|each|such|all|it|he|she|they|there|at|of|pursuant|none|neither|based|by|according|except|mr|ms)\b/i;
/** The longest of these words, and the blanks behind it. */
const SHORT_REACH = 12;

/** Where sentences begin behind a full stop within a text in its own letters, in order. */
export function sentenceStops(text: string): number[] {
  return matchesOf(STOP, text).flatMap((match) => {
    const at = match.index + match[0].length;
    const ahead = text.slice(Math.max(0, match.index - SHORT_REACH), at);
    if (SHORT.test(ahead)) return [];
    return OF_A_COMPANY.test(ahead) && !BEGINS.test(text.slice(at, at + SHORT_REACH)) ? [] : [at];
  });
}

/** The last, unfinished sentence of a text. */
export function lastSentence(text: string): string {
  return text.slice(sentenceStops(text).at(-1) ?? 0);
}
