import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';

/** What a line of EDGAR's header says, under one name for both of its notations. */
export type HeaderWord =
  | 'accession'
  | 'form'
  | 'filed'
  | 'accepted'
  | 'group-member'
  | 'subject'
  | 'filer'
  | 'name'
  | 'cik'
  | 'irs-number'
  | 'state-of-incorporation'
  | 'file-number'
  | 'business-address'
  | 'mail-address'
  | 'street'
  | 'city'
  | 'state'
  | 'zip'
  | 'phone'
  | 'former-company'
  | 'former-name'
  | 'name-changed';

/** One caption or tag of the header with its value, which is empty where a section begins. */
export interface HeaderField {
  readonly word: HeaderWord;
  readonly value: string;
  readonly span: Span;
}

/**
 * The header's fields in order.
 * EDGAR prints a header in two notations: captions (`CENTRAL INDEX KEY: 0000025445`) in the files
 * of its archive, tags (`<CIK>0000025445`) in those that it disseminates; the time of acceptance is
 * a tag in both. Tags may share a line. What is not in `WORDS` is passed over.
 */
export function headerFields(source: Source, header: Span): HeaderField[] {
  const { text } = source;
  const fields: HeaderField[] = [];
  for (let start = header.from; start < header.to; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline > header.to ? header.to : newline;
    const line = text.slice(start, end);
    const from = skipBlanks(line, 0, line.length);
    if (line[from] === '<') addTags(fields, line, from, start);
    else addCaption(fields, line, from, start);
    start = end + 1;
  }
  return fields;
}

const WORDS: ReadonlyMap<string, HeaderWord> = new Map<string, HeaderWord>([
  ['ACCESSION NUMBER', 'accession'],
  ['CONFORMED SUBMISSION TYPE', 'form'],
  ['TYPE', 'form'],
  ['FILED AS OF DATE', 'filed'],
  ['FILING DATE', 'filed'],
  ['ACCEPTANCE DATETIME', 'accepted'],
  ['GROUP MEMBERS', 'group-member'],
  ['SUBJECT COMPANY', 'subject'],
  ['FILED BY', 'filer'],
  ['FILER', 'filer'],
  ['COMPANY CONFORMED NAME', 'name'],
  ['CONFORMED NAME', 'name'],
  ['CENTRAL INDEX KEY', 'cik'],
  ['CIK', 'cik'],
  ['IRS NUMBER', 'irs-number'],
  ['EIN', 'irs-number'],
  ['STATE OF INCORPORATION', 'state-of-incorporation'],
  ['SEC FILE NUMBER', 'file-number'],
  ['FILE NUMBER', 'file-number'],
  ['BUSINESS ADDRESS', 'business-address'],
  ['MAIL ADDRESS', 'mail-address'],
  ['STREET 1', 'street'],
  ['STREET1', 'street'],
  ['STREET 2', 'street'],
  ['STREET2', 'street'],
  ['CITY', 'city'],
  ['STATE', 'state'],
  ['ZIP', 'zip'],
  ['BUSINESS PHONE', 'phone'],
  ['PHONE', 'phone'],
  ['FORMER COMPANY', 'former-company'],
  ['FORMER NAME', 'former-company'],
  ['FORMER CONFORMED NAME', 'former-name'],
  ['DATE OF NAME CHANGE', 'name-changed'],
  ['DATE CHANGED', 'name-changed'],
]);

/** `<TAG>value<TAG>value</TAG>`: a value ends at the next tag or with the line. */
function addTags(fields: HeaderField[], line: string, from: number, lineStart: number): void {
  for (let open = from; open >= 0 && open < line.length; ) {
    const close = line.indexOf('>', open);
    if (close < 0) return;
    const next = line.indexOf('<', close);
    const to = next < 0 ? line.length : next;
    const word = WORDS.get(line.slice(open + 1, close).replaceAll('-', ' '));
    if (word) fields.push(field(word, line, close + 1, to, lineStart));
    open = to;
  }
}

function addCaption(fields: HeaderField[], line: string, from: number, lineStart: number): void {
  const colon = line.indexOf(':', from);
  const word = colon < 0 ? undefined : WORDS.get(line.slice(from, colon));
  if (word) fields.push(field(word, line, colon + 1, line.length, lineStart));
}

function field(
  word: HeaderWord,
  line: string,
  start: number,
  end: number,
  lineStart: number,
): HeaderField {
  const from = skipBlanks(line, start, end);
  let to = end;
  while (to > from && isBlank(line.charCodeAt(to - 1))) to -= 1;
  return {
    word,
    value: line.slice(from, to),
    span: { from: lineStart + from, to: lineStart + to },
  };
}

function skipBlanks(text: string, start: number, end: number): number {
  let from = start;
  while (from < end && isBlank(text.charCodeAt(from))) from += 1;
  return from;
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 13;
}
