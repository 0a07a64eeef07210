import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../../test/stored-samples.ts';
import { onEachStore } from '../../../test/stores.ts';
import { stated } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import { type SampleChanges, sample13d, sample13g } from '../../filing/sample.ts';
import type { HeaderParty } from '../../filing/submission.ts';
import { parseCik } from '../../value/cik.ts';
import { type Day, parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { lateFilings } from '../holdings/late-filings.ts';
import { newSchedules13D } from '../holdings/new-schedules-13d.ts';
import { saveReadings } from '../save-readings.ts';
import { facetsOf } from './facets.ts';
import type { FilingSearch } from './filing-search.ts';
import { issuersNamed, personsNamed } from './found-names.ts';
import { searchFilings } from './search-filings.ts';

const AT = '2026-11-28T12:00:00.000Z';

/** Filings by a name for each, on invented companies and people. */
const FILINGS: Readonly<Record<string, Filing>> = {
  'kiln-13d': of('13D', 'Quarry & Kiln Holdings, Inc.', '2020-03-02', {
    persons: [
      { name: 'MULLEN DAVID B', aggregateAmount: '1000000', percentOfClass: '6.1', types: ['IN'] },
    ],
    cusips: ['000361105'],
    items: {
      4: 'The Shares were acquired for investment purposes. Foxes jumped and/or ran over the well-known board of directors.',
      6: 'None of it says merger.',
    },
  }),
  'kiln-13da': of('13D/A', 'QUARRY AND KILN HLDGS INC /DE/', '2021-05-04', {
    amendmentNumber: 1,
    persons: [
      {
        name: 'David B. Mullen',
        aggregateAmount: '2000000.5',
        percentOfClass: '12.40',
        types: ['IN'],
      },
      { name: 'Mullen Fund, L.P.', aggregateAmount: '10', percentOfClass: '0.001', types: ['PN'] },
    ],
    items: {
      4: 'The Fund has nominated a fox for election to the Board. Merger "talks" — 12,000 shares.',
    },
  }),
  'ridge-13g': of('13G', 'Harbor Ridge Corp', '2022-02-14', {
    persons: [
      {
        name: 'Lantern Advisers LLC',
        aggregateAmount: '99999999999999999999999999999999999999',
        percentOfClass: '5.5',
        types: ['IA', 'HC'],
      },
    ],
    cusips: ['123456AB1'],
    securityTitle: 'American Depositary Shares',
  }),
};

onEachStore(({ store }) => {
  beforeAll(async () => {
    const rows = Object.entries(FILINGS).map(([name, filing]) =>
      rowsOf(filing, {
        name,
        findings:
          name === 'kiln-13da'
            ? [
                {
                  code: 'filed-by-due-day',
                  severity: 'error',
                  message: 'Eleven days late.',
                  cite: 'x',
                },
              ]
            : [],
      }),
    );
    await saveReadings(store(), rows, AT);
  });

  const found = async (search: FilingSearch): Promise<string[]> =>
    (await searchFilings(store(), search, { limit: 50 })).items.map(({ name }) => name);

  describe('a search finds by', () => {
    const both = ['kiln-13da', 'kiln-13d'];
    test.each<[string, FilingSearch, string[]]>([
      ['nothing: all, the latest first', {}, ['ridge-13g', ...both]],
      ['issuer, in another spelling', { issuer: 'quarry and kiln holdings' }, both],
      ['issuer, by part of its name', { issuer: 'kiln' }, both],
      ['issuer, by a former name', { issuer: 'Old Quarry Works' }, both],
      ['issuer, by CIK', { issuer: '4711' }, both],
      ['issuer that is not there', { issuer: 'Nobody' }, []],
      ['holder, names in any order', { holder: 'Mullen, David B.' }, both],
      ['holder, by part of the name', { holder: 'lantern' }, ['ridge-13g']],
      ['CUSIP', { cusip: '000361 10 5' }, ['kiln-13d']],
      ['the issuer part of a CUSIP', { cusip: '123456' }, ['ridge-13g']],
      ['class', { securityClass: 'depositary' }, ['ridge-13g']],
      ['family, amendments too', { family: '13D' }, both],
      ['family without amendments', { family: '13D', isAmendment: false }, ['kiln-13d']],
      ['event', { eventDate: { from: day('2021-01-01'), to: day('2021-12-31') } }, ['kiln-13da']],
      ['filing', { filedDate: { from: day('2022-02-14') } }, ['ridge-13g']],
      ['acceptance', { acceptedDate: { to: day('2020-03-02') } }, ['kiln-13d']],
      ['percent', { percent: { from: number('6.1'), to: number('12.39999') } }, ['kiln-13d']],
      ['tiny percent', { percent: { from: number('0.0010'), to: number('0.001') } }, ['kiln-13da']],
      [
        'huge counts',
        { shares: { from: number('99999999999999999999999999999999999999') } },
        ['ridge-13g'],
      ],
      [
        'counts with a fraction',
        { shares: { from: number('2000000.25'), to: number('9999999') } },
        ['kiln-13da'],
      ],
      [
        'percent of the same person',
        { holder: 'Mullen Fund LP', percent: { from: number('5') } },
        [],
      ],
      ['person type', { personType: 'hc' }, ['ridge-13g']],
      ['person type of the same person', { personType: 'PN', percent: { from: number('5') } }, []],
      ['rule', { rule: '13d-1(b)' }, ['ridge-13g']],
      ['purpose', { purpose: 'investment' }, ['kiln-13d']],
      ['finding', { finding: 'filed-by-due-day' }, ['kiln-13da']],
      ['several at once', { issuer: 'kiln', holder: 'mullen', text: 'fox', family: '13D' }, both],
    ])('%s', async (_, search, names) => {
      expect(await found(search)).toEqual(names);
    });
  });

  describe('a text is found', () => {
    test.each<[string, string[]]>([
      ['fox', ['kiln-13da', 'kiln-13d']],
      ['jumping foxes', ['kiln-13d']],
      ['"board of directors"', ['kiln-13d']],
      ['"board of the directors"', []],
      ['fox -merger', ['kiln-13d']],
      ['and/or', ['kiln-13d']],
      ['well-known', ['kiln-13d']],
      ['"12,000 shares"', ['kiln-13da']],
      ['the', ['kiln-13da', 'kiln-13d']],
      ['"talks', ['kiln-13da']],
      ["a' OR 1=1 * (NEAR", []],
      ['fox)', ['kiln-13da', 'kiln-13d']],
    ])('%s', async (text, names) => {
      expect(await found({ text, issuer: 'kiln' })).toEqual(names);
    });

    test('with the words around it', async () => {
      const { items } = await searchFilings(store(), { text: 'nominate' }, { limit: 5 });
      const pieces = items[0]?.snippets[0]?.pieces ?? [];
      expect(items[0]?.snippets[0]?.item).toBe('4');
      expect(pieces.filter(({ isHit }) => isHit)).toEqual([{ text: 'nominated', isHit: true }]);
      expect(pieces.map(({ text }) => text).join('')).toContain('Fund has nominated a fox');
    });

    test('the best first, where that is asked for', async () => {
      const page = await searchFilings(store(), { text: 'fox' }, { limit: 1, order: 'relevance' });
      expect(page.order).toBe('relevance');
      const rest = await searchFilings(
        store(),
        { text: 'fox' },
        { limit: 1, order: 'relevance', ...(page.next !== undefined && { after: page.next }) },
      );
      const names = [...page.items, ...rest.items].map(({ name }) => name);
      expect(names.toSorted()).toEqual(['kiln-13d', 'kiln-13da']);
      expect(rest.next).toBeUndefined();
    });
  });

  test('what cannot be asked is refused in words', async () => {
    await expect(found({ text: '-only' })).rejects.toThrow('no word to look for');
    await expect(found({ cusip: '12' })).rejects.toThrow('is no CUSIP');
    await expect(found({ issuer: '...' })).rejects.toThrow('is no name');
    await expect(searchFilings(store(), {}, { limit: 1, after: 'nonsense' })).rejects.toThrow(
      'is not the next page',
    );
  });

  test('pages follow one another and lose nothing', async () => {
    const names: string[] = [];
    let after: string | undefined;
    do {
      const page = await searchFilings(
        store(),
        {},
        { limit: 1, ...(after !== undefined && { after }) },
      );
      names.push(...page.items.map(({ name }) => name));
      after = page.next;
    } while (after !== undefined);
    expect(names).toEqual(['ridge-13g', 'kiln-13da', 'kiln-13d']);
  });

  test('a filing is found with what a list shows', async () => {
    const { items } = await searchFilings(
      store(),
      { issuer: 'kiln', isAmendment: true },
      { limit: 5 },
    );
    expect(items).toMatchObject([
      {
        form: '13D/A',
        amendmentNumber: 1,
        eventDate: '2021-05-04',
        filedDate: '2021-05-04',
        acceptedAt: '2021-05-04T12:00:00',
        persons: [
          { name: 'David B. Mullen', aggregateAmount: '2000000.5', percentOfClass: '12.40' },
          { name: 'Mullen Fund, L.P.', aggregateAmount: '10', percentOfClass: '0.001' },
        ],
      },
    ]);
  });

  test('facets count what is found', async () => {
    expect(await facetsOf(store(), {})).toEqual({
      counted: 3,
      isWhole: true,
      forms: [
        { value: '13D', filings: 1 },
        { value: '13D/A', filings: 1 },
        { value: '13G', filings: 1 },
      ],
      years: [
        { value: '2022', filings: 1 },
        { value: '2021', filings: 1 },
        { value: '2020', filings: 1 },
      ],
      issuers: [
        { value: 'Quarry & Kiln Holdings, Inc.', filings: 2 },
        { value: 'Harbor Ridge Corp', filings: 1 },
      ],
    });
  });

  test('issuers and reporting persons by name', async () => {
    const kiln = { name: 'Quarry & Kiln Holdings, Inc.', cik: '0000004711', filings: 2 };
    expect(await issuersNamed(store(), 'quarry')).toMatchObject({ items: [kiln], isWhole: true });
    expect((await issuersNamed(store(), undefined)).items).toHaveLength(2);
    expect(await personsNamed(store(), 'Mullen')).toMatchObject({
      items: [
        { filings: 2, lastDay: '2021-05-04' },
        { name: 'Mullen Fund, L.P.', filings: 1 },
      ],
    });
    expect(await personsNamed(store(), 'nobody')).toEqual({ items: [], isWhole: true });
  });

  test('new Schedules 13D and late filings', async () => {
    const page = { limit: 10 };
    const since = (text: string) => newSchedules13D(store(), day(text), page);
    expect((await since('2020-03-02')).items.map(({ name }) => name)).toEqual(['kiln-13d']);
    expect((await since('2020-03-03')).items).toEqual([]);
    const late = await lateFilings(store(), { issuer: 'kiln' }, page);
    expect(late.items).toMatchObject([{ name: 'kiln-13da', message: 'Eleven days late.' }]);
  });
});

function of(
  form: '13D' | '13D/A' | '13G',
  issuerName: string,
  on: string,
  changes: SampleChanges,
): Filing {
  const sample = form === '13G' ? sample13g : sample13d;
  const filing = sample({ form, issuerName, eventDate: on, ...changes });
  const parties: HeaderParty[] = issuerName.includes('Ridge')
    ? []
    : [
        {
          role: 'subject',
          name: stated('QUARRY AND KILN HLDGS INC'),
          ...cikOf('4711'),
          formerNames: [{ name: 'OLD QUARRY WORKS CO' }],
          addresses: [],
        },
      ];
  return {
    ...filing,
    submission: {
      filedDate: stated(day(on)),
      acceptedAt: stated(`${on}T12:00:00`),
      parties,
      groupMembers: [],
      exhibits: [],
    },
  };
}

function cikOf(text: string): Pick<HeaderParty, 'cik'> {
  const cik = parseCik(text);
  return cik ? { cik: stated(cik) } : {};
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day.`);
  return parsed;
}

function number(text: string): Decimal {
  const parsed = Decimal.parse(text);
  if (!parsed) throw new Error(`${text} is no number.`);
  return parsed;
}
