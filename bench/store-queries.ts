import { filingsOfChain } from '../src/store/filings-of-chain.ts';
import { findFiling } from '../src/store/find-filing.ts';
import { historyOf } from '../src/store/holdings/history-of.ts';
import { holdersOn } from '../src/store/holdings/holders-on.ts';
import { lateFilings } from '../src/store/holdings/late-filings.ts';
import { newSchedules13D } from '../src/store/holdings/new-schedules-13d.ts';
import { stakesOf } from '../src/store/holdings/stakes-of.ts';
import { facetsOf } from '../src/store/search/facets.ts';
import type { FilingSearch } from '../src/store/search/filing-search.ts';
import { issuersNamed, personsNamed } from '../src/store/search/found-names.ts';
import { searchFilings } from '../src/store/search/search-filings.ts';
import type { Store } from '../src/store/store.ts';
import { type Day, parseDay } from '../src/value/day.ts';
import { Decimal } from '../src/value/decimal.ts';

/** The queries of a store by name, as people ask them. */
export const QUERIES: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'filing by accession': (store) => findFiling(store, '0000000000-20-000321'),
  'chain of a filing': async (store) => {
    const filing = await findFiling(store, '0000000000-20-000321');
    return filing && filingsOfChain(store, filing, 100);
  },
  'search: nothing asked': (store) => page(store, {}),
  'search: issuer': (store) => page(store, { issuer: 'issuer bc inc' }),
  'search: part of a name': (store) => page(store, { holder: 'bcd' }),
  'search: holder': (store) => page(store, { holder: 'Holder BCD LP' }),
  'search: CUSIP': (store) => page(store, { cusip: '100000012' }),
  'search: form and days': (store) =>
    page(store, { family: '13D', filedDate: { from: day('2015-01-01'), to: day('2015-03-31') } }),
  'search: percent': (store) => page(store, { percent: { from: Decimal.of(20) } }),
  'search: percent, few': (store) => page(store, { percent: { from: decimal('39.9') } }),
  'search: shares': (store) => page(store, { shares: { from: Decimal.of(80_000_000) } }),
  'search: person type': (store) => page(store, { personType: 'IA' }),
  'search: text, many hits': (store) => page(store, { text: 'merger review' }),
  'search: text, few hits': (store) => page(store, { text: '"cooperation agreement"' }),
  'search: text and issuer': (store) => page(store, { text: 'merger', issuer: 'issuer bc inc' }),
  'new Schedules 13D': (store) => newSchedules13D(store, day('2020-01-01'), { limit: 20 }),
  'late filings': (store) => lateFilings(store, {}, { limit: 20 }),
  'issuers of the latest': (store) => issuersNamed(store, undefined),
  'holders of the latest': (store) => personsNamed(store, undefined),
  'holders by part of a name': (store) => personsNamed(store, 'bcd'),
  'facets of all': (store) => facetsOf(store, {}),
  'facets of an issuer': (store) => facetsOf(store, { issuer: 'issuer bc inc' }),
  'holders on a day': (store) =>
    holdersOn(store, { issuer: 'issuer bc inc', day: day('2020-01-01'), basis: 'event' }),
  'stakes of a holder': (store) => stakesOf(store, 'Holder BCD LP'),
  'ownership over time': (store) => historyOf(store, { issuer: 'issuer bc inc' }),
};

function page(store: Store, search: FilingSearch): Promise<unknown> {
  return searchFilings(store, search, { limit: 20 });
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day.`);
  return parsed;
}

function decimal(text: string): Decimal {
  const parsed = Decimal.parse(text);
  if (!parsed) throw new Error(`${text} is no number.`);
  return parsed;
}
