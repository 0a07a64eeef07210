import { type Fact, type Stated, stated, unread } from '../../filing/fact.ts';
import type { ListName } from '../../filing/list-names.ts';
import type { Span } from '../../source/span.ts';
import { characterOf } from '../layout/entities.ts';
import type { Element } from './element.ts';
import type { StatementXml } from './statement-xml.ts';

/** What a word of the statement means: a value, perhaps in doubt, or only why it means nothing. */
export type Meaning<T> =
  | { readonly value: T; readonly doubt?: string }
  | { readonly doubt: string };

/** A name, title or other short text: blanks around it go, runs of blanks become one. */
export function word(
  xml: StatementXml,
  parent: Element | undefined,
  name: string,
): Stated<string> | undefined {
  const element = xml.one(parent, name);
  return element && wordOf(xml, element);
}

/** The short text of an element itself. */
export function wordOf(xml: StatementXml, element: Element): Stated<string> | undefined {
  const value = wordIn(xml, element);
  if (value === '') return undefined;
  return stated(value, placeOf(xml, element), doubtOfWord(xml, element, value));
}

function wordIn(xml: StatementXml, element: Element): string {
  const text = cleanText(xml, element);
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

function doubtOfWord(xml: StatementXml, element: Element, value: string): string | undefined {
  const lost = value.includes(LOST) ? 'Characters were lost where ?? stands.' : undefined;
  return xml.doubtOf(element) ?? lost;
}

/** Blanks that are not single spaces. */
const UNEVEN = /[^\S ]| {2}/;

/** A free text: line breaks are kept, blanks around it go. */
export function freeText(
  xml: StatementXml,
  parent: Element | undefined,
  name: string,
): Stated<string> | undefined {
  const element = xml.one(parent, name);
  if (!element) return undefined;
  const value = cleanText(xml, element).trim();
  return value === '' ? undefined : stated(value, placeOf(xml, element), xml.doubtOf(element));
}

/**
 * A value of a set form, such as a number or a day.
 * What the form does not allow is a finding and a fact without a value; an empty element is a
 * finding and no fact.
 */
export function field<T>(
  xml: StatementXml,
  parent: Element | undefined,
  name: string,
  meaningOf: (word: string) => Meaning<T>,
): Fact<T> | undefined {
  const element = xml.one(parent, name);
  return element && fieldOf(xml, element, meaningOf);
}

/**
 * The values of a set form in several elements; one that cannot be read is left out, and where it
 * leaves a list of the filing incomplete, the list is in doubt.
 */
export function fieldsOf<T>(
  xml: StatementXml,
  elements: readonly Element[],
  meaningOf: (word: string) => Meaning<T>,
  list?: ListName,
): Stated<T>[] {
  const facts: Stated<T>[] = [];
  for (const element of elements) {
    const fact = fieldOf(xml, element, meaningOf);
    if (isStated(fact)) facts.push(fact);
    else if (list) xml.doubtList(list, `A value of <${element.name}> is not read.`, element.span);
  }
  return facts;
}

/** The value of an element itself. */
export function fieldOf<T>(
  xml: StatementXml,
  element: Element,
  meaningOf: (word: string) => Meaning<T>,
): Fact<T> | undefined {
  const found = wordIn(xml, element);
  if (found === '') {
    xml.problems.add('xml-value-valid', `<${element.name}> is empty.`, element.span);
    return undefined;
  }
  const meaning = meaningOf(found);
  if (meaning.doubt !== undefined) {
    xml.problems.add('xml-value-valid', `<${element.name}>: ${meaning.doubt}`, element.span);
  }
  const span = placeOf(xml, element);
  if (!('value' in meaning)) return unread(meaning.doubt, span);
  // Half a number is a wrong number: where the end tag is missing, its last digits may be too.
  if (!element.closed) return unread(xml.doubtOf(element) ?? '', span);
  return stated(meaning.value, span, meaning.doubt ?? doubtOfWord(xml, element, found));
}

export function isStated<T>(fact: Fact<T> | undefined): fact is Stated<T> {
  return fact?.value !== undefined;
}

/** Whether an element says anything; ticked off either way. */
export function saysNothing(xml: StatementXml, element: Element): boolean {
  return xml.textOf(element).trim() === '';
}

/** EDGAR writes `?` for each byte of a character that is not ASCII; a lone one may be a question. */
const LOST = '??';
/** What few texts have: one look for all of it spares them the rest. */
const TO_CLEAN = /[\r&\u0080-\u009f]|\?\?/;
const ESCAPED = /&(#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|[\u0080-\u009f]/g;

/**
 * An element's text with the marks of filers' software taken out: line ends of Windows, references
 * escaped twice (`&amp;#167;`), and Windows-1252 numbers taken for Unicode.
 */
function cleanText(xml: StatementXml, element: Element): string {
  const stored = xml.textOf(element);
  if (!TO_CLEAN.test(stored)) return stored;
  const text = stored.replace(/\r\n?/g, '\n');
  if (text.includes(LOST)) {
    const message = `Characters were lost in <${element.name}>: ?? stands in their place.`;
    xml.problems.add('xml-characters-kept', message, element.inner);
  }
  const decoded = text.replace(ESCAPED, (escaped, name: string | undefined) => {
    return characterOf(name ?? `#${escaped.charCodeAt(0)}`) ?? escaped;
  });
  if (decoded !== text) {
    const message = `Characters in <${element.name}> were escaped twice, such as ${sampleOf(text)}.`;
    xml.problems.add('xml-text-escaped-once', `${message} They are read once more.`, element.inner);
  }
  return decoded;
}

function sampleOf(text: string): string {
  const [first = ''] = text.match(ESCAPED) ?? [];
  return first.startsWith('&') ? first : `#${first.charCodeAt(0)}`;
}

/** The element's text in the source, without the blanks around it. */
function placeOf(xml: StatementXml, { inner }: Element): Span {
  const raw = xml.slice(inner);
  const from = inner.from + (raw.length - raw.trimStart().length);
  return { from, to: Math.max(from, inner.from + raw.trimEnd().length) };
}
