import type { Stated } from '../../filing/fact.ts';
import type { Form, Rule13G } from '../../filing/filing.ts';
import { type Accession, parseAccession } from '../../value/accession.ts';
import { type Cik, parseCik } from '../../value/cik.ts';
import { isPlaceholderCusip, normalCusip } from '../../value/cusip.ts';
import { type Day, dayOf } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { placeName } from '../../value/place.ts';
import type { Meaning } from './fields.ts';

/** Schedule and amendment from EDGAR's name of them. */
export function form(word: string): Meaning<Form> {
  return oneOf(FORMS, word, 'no form type of these statements');
}

/** 1 to 999; 0 is read too, since some number the original so. */
export function amendmentNumber(word: string): Meaning<number> {
  if (/^\d{1,3}$/.test(word)) return { value: Number(word) };
  return { doubt: `"${word}" is no amendment number from 1 to 999.` };
}

/** A count of shares: digits with at most two decimals, no commas. */
export function shareNumber(word: string): Meaning<Decimal> {
  const value = Decimal.parse(word.replace(/^\+/, ''));
  if (!value) return { doubt: `"${word}" is no plain number of shares.` };
  if (value.isNegative()) return { value, doubt: `"${word}" is a negative number of shares.` };
  if (value.compare(SHARES_MAX) > 0)
    return { value, doubt: `"${word}" is more than the form takes.` };
  return { value };
}

/** A percentage from 0 to 100 without its sign. */
export function percent(word: string): Meaning<Decimal> {
  const value = Decimal.parse(word.replace(/^\+/, ''));
  if (!value) return { doubt: `"${word}" is no plain number of percent.` };
  if (value.isNegative() || value.compare(HUNDRED) > 0) {
    return { value, doubt: `"${word}" is not between 0 and 100.` };
  }
  return { value };
}

/** Month, day and year with slashes: `12/31/2025`. */
export function day(word: string): Meaning<Day> {
  const [, month, dayOfMonth, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word) ?? [];
  const value = year === undefined ? undefined : dayOf(+year, Number(month), Number(dayOfMonth));
  return value ? { value } : { doubt: `"${word}" is no day written as month/day/year.` };
}

export function yesOrNo(word: string): Meaning<boolean> {
  if (word === 'Y' || word === 'N') return { value: word === 'Y' };
  return { doubt: `"${word}" is neither Y nor N.` };
}

export function trueOrFalse(word: string): Meaning<boolean> {
  if (word === 'true' || word === 'false') return { value: word === 'true' };
  return { doubt: `"${word}" is neither true nor false.` };
}

export function groupBox(word: string): Meaning<'a' | 'b'> {
  if (word === 'a' || word === 'b') return { value: word };
  return { doubt: `"${word}" is neither a nor b.` };
}

export function mode(word: string): Meaning<'LIVE' | 'TEST'> {
  if (word === 'LIVE' || word === 'TEST') return { value: word };
  return { doubt: `"${word}" is neither LIVE nor TEST.` };
}

export function cik(word: string): Meaning<Cik> {
  const value = parseCik(word);
  return value ? { value } : { doubt: `"${word}" is no CIK of 1 to 10 digits.` };
}

/** Letters and digits; of nine to twelve characters as the form has it, others are in doubt. */
export function cusip(word: string): Meaning<string> {
  const value = normalCusip(word);
  if (value.length < CUSIP_PART) return { doubt: `"${word}" is no CUSIP.` };
  if (isPlaceholderCusip(value) || /^[0-9A-Z*@#]{9,12}$/.test(value)) return { value };
  return { value, doubt: `"${word}" has not the 9 to 12 characters of a CUSIP.` };
}

/** With dashes; numbers shorter than usual are filled with zeros. */
export function accession(word: string): Meaning<Accession> {
  const [, filer, year, count] = /^(\d{1,10})-(\d{1,2})-(\d{1,6})$/.exec(word) ?? [];
  const value =
    filer && year && count
      ? parseAccession(
          `${filer.padStart(10, '0')}-${year.padStart(2, '0')}-${count.padStart(6, '0')}`,
        )
      : undefined;
  return value ? { value } : { doubt: `"${word}" is no accession number.` };
}

/** `Rule 13d-1(b)` as the rule's own name, without the word. */
export function rule13G(word: string): Meaning<Rule13G> {
  return oneOf(RULES, word, 'no rule under which a Schedule 13G is filed');
}

/** Row 4 of Schedule 13D. */
export function fundsCode(word: string): Meaning<string> {
  return codeOf(FUNDS, word, 'source of funds');
}

/** What kind of person reports. */
export function personType(word: string): Meaning<string> {
  return codeOf(PERSON_TYPES, word, 'type of reporting person');
}

/** Item 3 of Schedule 13G: what kind of institution files. */
export function institutionType(word: string): Meaning<string> {
  return codeOf(INSTITUTION_TYPES, word, 'type of institution');
}

/** A state's or country's name, spelled out as EDGAR prints it. */
export function place(word: string): Stated<string> {
  const value = placeName(word);
  if (value !== undefined) return { value };
  return { value: word, doubt: `"${word}" is no code of a state or country.` };
}

function oneOf<T>(known: ReadonlyMap<string, T>, word: string, otherwise: string): Meaning<T> {
  const value = known.get(word);
  return value === undefined ? { doubt: `"${word}" is ${otherwise}.` } : { value };
}

function codeOf(known: ReadonlySet<string>, word: string, what: string): Meaning<string> {
  return known.has(word) ? { value: word } : { value: word, doubt: `"${word}" is no ${what}.` };
}

/** The issuer's part of a CUSIP; less is a word such as `N/A`. */
const CUSIP_PART = 6;
/** The schema's largest number of shares. */
const SHARES_MAX = Decimal.parse('99999999999999.99') ?? Decimal.of(0);
const HUNDRED = Decimal.of(100);
const FORMS: ReadonlyMap<string, Form> = new Map([
  ['SCHEDULE 13D', '13D'],
  ['SCHEDULE 13D/A', '13D/A'],
  ['SCHEDULE 13G', '13G'],
  ['SCHEDULE 13G/A', '13G/A'],
]);
const RULES: ReadonlyMap<string, Rule13G> = new Map([
  ['Rule 13d-1(b)', '13d-1(b)'],
  ['Rule 13d-1(c)', '13d-1(c)'],
  ['Rule 13d-1(d)', '13d-1(d)'],
]);
const FUNDS = new Set(['SC', 'BK', 'AF', 'WC', 'PF', 'OO']);
/** Of both schedules; FI is Schedule 13G's alone, which is for a check to say. */
const PERSON_TYPES = new Set('BD BK IC IV IA EP HC SA CP CO PN IN FI OO'.split(' '));
const INSTITUTION_TYPES = new Set('BD BK IC IV IA EP HC SA CP FI OO'.split(' '));
