import {
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type SqlBool,
  sql,
} from 'kysely';
import { classKey } from '../../value/class-key.ts';
import { addDays, type Day } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';
import type { Tables } from '../tables.ts';
import { cusipCondition } from './cusip-condition.ts';
import { fewOrEach, havingRow } from './few-filings.ts';
import type { FilingSearch, Range } from './filing-search.ts';
import {
  ISSUER_COLUMNS,
  isMeant,
  PARTY_COLUMNS,
  PERSON_COLUMNS,
  type Resolved,
  resolveName,
} from './resolve-name.ts';
import { type Words, wordsIn } from './words.ts';

export type Builder = ExpressionBuilder<Tables, 'filings'>;

/** What must hold of a row of `filings`. */
export type Condition = (on: Builder) => Expression<SqlBool>;

/** A search as conditions on filings; throws `StoreError` where it asks for what cannot be. */
export async function conditionsOf(store: Store, search: FilingSearch): Promise<Condition[]> {
  const conditions = ownConditions(search);
  const having = async (...row: [Parameters<typeof havingRow>[1], RawBuilder<SqlBool>]) =>
    conditions.push(await havingRow(store, ...row));
  if (search.issuer !== undefined) {
    // A statement about the issuer under any of its names, by its title page or by EDGAR's header.
    const about = isMeant(await resolveName(store, 'subject', search.issuer), ISSUER_COLUMNS);
    conditions.push(() => about);
  }
  if (search.cusip !== undefined) await having('cusips', cusipCondition(search.cusip));
  conditions.push(...(await personConditions(store, search)));
  if (search.rule !== undefined) await having('rules_13g', sql`rule = ${search.rule}`);
  if (search.purpose !== undefined) await having('purposes', sql`purpose = ${search.purpose}`);
  if (search.finding !== undefined) await having('findings', sql`code = ${search.finding}`);
  if (search.text !== undefined) {
    conditions.push(await withWords(store, wordsIn(search.text)));
  }
  return conditions;
}

function withWords(store: Store, words: Words): Promise<Condition> {
  const { fullText } = store.differences;
  return fewOrEach(store, {
    few: fullText.hits(words),
    counted: fullText.hitRows(words),
    each: fullText.holds(words, 'filings.id'),
  });
}

function ownConditions(search: FilingSearch): Condition[] {
  const { family, isAmendment, securityClass } = search;
  const conditions: Condition[] = [
    ...inRange('event_date', search.eventDate),
    ...inRange('filed_date', search.filedDate),
    // Where the day of filing is known, it is the one by which lists are sorted and found.
    ...inRange('sort_date', search.filedDate),
    ...acceptedIn(search.acceptedDate),
  ];
  if (family !== undefined) conditions.push((on) => on('family', '=', family));
  if (isAmendment !== undefined) {
    conditions.push((on) => on('is_amendment', '=', isAmendment ? 1 : 0));
  }
  if (securityClass !== undefined) {
    // Neither sign has a meaning in a title's key, which has letters and digits only.
    const part = `%${classKey(securityClass).replace(/[%_]/g, '')}%`;
    conditions.push((on) => on('class_key', 'like', part));
  }
  return conditions;
}

function inRange(
  column: 'event_date' | 'filed_date' | 'sort_date',
  range: Range<Day> = {},
): Condition[] {
  const { from, to } = range;
  return [
    ...(from === undefined ? [] : [(on: Builder) => on(column, '>=', from)]),
    ...(to === undefined ? [] : [(on: Builder) => on(column, '<=', to)]),
  ];
}

/** A day begins before all of its instants. */
function acceptedIn({ from, to }: Range<Day> = {}): Condition[] {
  return [
    ...(from === undefined ? [] : [(on: Builder) => on('accepted_at', '>=', from)]),
    ...(to === undefined ? [] : [(on: Builder) => on('accepted_at', '<', addDays(to, 1))]),
  ];
}

/** What must hold of one and the same reporting person. */
async function personConditions(store: Store, search: FilingSearch): Promise<Condition[]> {
  const { holder, percent, shares, personType } = search;
  const { differences } = store;
  const who = holder === undefined ? undefined : await resolveName(store, 'filer', holder);
  const holds = [
    ...within(differences, 'percent_of_class', percent),
    ...within(differences, 'aggregate_amount', shares),
  ];
  if (who && holds.length === 0 && personType === undefined) return [await filedBy(store, who)];
  if (personType !== undefined && holds.length === 0 && !who) {
    return [await havingRow(store, 'person_types', sql`type = ${personType.toUpperCase()}`)];
  }
  if (personType !== undefined) {
    holds.push(sql`exists (
      select 1 from person_types as its where its.filing_id = persons.filing_id
      and its.ordinal = persons.ordinal and its.type = ${personType.toUpperCase()})`);
  }
  if (who) holds.push(isMeant(who, PERSON_COLUMNS));
  if (holds.length === 0) return [];
  return [await havingRow(store, 'persons', sql`${sql.join(holds, sql` and `)}`)];
}

/** One of the reporting persons, or a filer in EDGAR's header: one list, so that an index serves it. */
function filedBy(store: Store, who: Resolved): Promise<Condition> {
  const person = isMeant(who, PERSON_COLUMNS);
  const party = sql<SqlBool>`role = 'filer' and ${isMeant(who, PARTY_COLUMNS)}`;
  return fewOrEach(store, {
    few: sql`select filing_id from persons where ${person}
      union select filing_id from parties where ${party}`,
    each: sql`(exists (select 1 from persons where persons.filing_id = filings.id and ${person})
      or exists (select 1 from parties where parties.filing_id = filings.id and ${party}))`,
  });
}

function within(
  { decimals }: Engine,
  column: 'percent_of_class' | 'aggregate_amount',
  { from, to }: Range<Decimal> = {},
): RawBuilder<SqlBool>[] {
  const order = decimals.orderOf(`persons.${column}`);
  return [
    ...(from ? [sql<SqlBool>`${order} >= ${decimals.order(from)}`] : []),
    ...(to ? [sql<SqlBool>`${order} <= ${decimals.order(to)}`] : []),
  ];
}
