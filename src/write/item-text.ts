import type { Form, Item } from '../filing/filing.ts';
import { itemHeading } from './item-headings.ts';

/**
 * What an item says, without its own heading and without the heads and feet of the pages that it
 * ran over.
 * The words behind the heading on its line belong to the answer and stay.
 */
export function itemText({ number, text }: Item, form: Form | undefined): string {
  const lines = text.value.split('\n').filter((line) => !isPageHead(line));
  const body = lines.join('\n').trim();
  return withoutHeading(body, number.value, itemHeading(form, number.value)).trim();
}

/**
 * Whether the item's answers stand each by itself, as in XML; else the item is one text, and what it
 * answers is told by its words alone.
 */
export function keepsAnswersApart(item: Item): boolean {
  const { parts, comment, notApplicable, institutionTypes, fivePercentOrLess } = item;
  return [parts, comment, notApplicable, institutionTypes, fivePercentOrLess].some(
    (answer) => answer !== undefined,
  );
}

/** Running heads are short; longer lines are text. */
const HEAD_LENGTH_MAX = 160;

function isPageHead(line: string): boolean {
  if (line.length > HEAD_LENGTH_MAX) return false;
  const words = line.trim();
  if (/^cusip\b.{0,60}\bpage +\d+ +of +\d+/i.test(words)) return true;
  return /^(?:page +)?\d{1,3} +of +\d{1,3}(?: +(?:total +)?pages)?$/i.test(words);
}

/** `Item 4.`, `Item 2(a)` and, where the heading's words follow, a bare `4.`. */
const NUMBER = /^(item\s{0,9})?(\d{1,2})(?=[.:(\u2013\u2014\s-]|$)\s?[.:\u2013\u2014-]?/i;

/** `Item 4. Purpose of Transaction.` goes where number and words are the item's own. */
function withoutHeading(text: string, number: string, heading: string | undefined): string {
  const numbered = NUMBER.exec(text);
  if (numbered?.[2] !== number) return text;
  const rest = text.slice(numbered[0].length);
  const behind = heading === undefined ? undefined : afterWords(rest, heading);
  if (behind !== undefined) return behind;
  // A filer's own wording of the heading stays: it is not ours to take away. A bare number without
  // the heading begins a sentence ("5 directors"), as does "Item 4 is hereby amended".
  const isStopped = /[.:\u2013\u2014-]$/.test(numbered[0]) || /^(?:\(|\n|\s{2}|$)/.test(rest);
  return numbered[1] !== undefined && isStopped ? rest : text;
}

/** What follows the words of a heading, however they are written; `undefined` where they differ. */
function afterWords(text: string, heading: string): string | undefined {
  const words = heading.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let at = 0;
  for (const word of words) {
    const next = /^[^A-Za-z0-9]{0,40}([A-Za-z0-9]+)/.exec(text.slice(at, at + WORD_REACH));
    if (next?.[1]?.toLowerCase() !== word) return undefined;
    at += next[0].length;
  }
  return text.slice(at).replace(/^[)\]"']{0,2}[ \t]*[.:]?/, '');
}

/** No word of a heading, with the blanks before it, is longer. */
const WORD_REACH = 80;

/** Longest text before a letter; what is longer is prose that mentions the letter. */
const LETTER = /^[ \t]{0,40}(?:item\s{0,3}\d{1,2}\s{0,3})?\(([a-k])\)\.?/gim;

/**
 * The answers under letters, `(a)` first and in order, each at the start of a line; `undefined`
 * where the text is not so divided. What stands before `(a)` belongs to it.
 */
export function answersByLetter(text: string): ReadonlyMap<string, string> | undefined {
  const marks: { letter: string; from: number; to: number }[] = [];
  for (const match of text.matchAll(LETTER)) {
    const expected = String.fromCharCode('a'.charCodeAt(0) + marks.length);
    const letter = match[1]?.toLowerCase();
    if (letter !== expected) continue;
    marks.push({ letter, from: match.index, to: match.index + match[0].length });
  }
  const [first] = marks;
  if (!first || marks.length < LETTERS_MIN) return undefined;
  const answers = marks.map(({ letter, to }, at): [string, string] => [
    letter,
    text.slice(to, marks[at + 1]?.from ?? text.length).trim(),
  ]);
  const preface = text.slice(0, first.from).trim();
  if (preface !== '') answers[0] = ['a', `${preface}\n\n${answers[0]?.[1] ?? ''}`];
  return new Map(answers);
}

/** One letter alone is as likely a list inside an answer. */
const LETTERS_MIN = 2;
