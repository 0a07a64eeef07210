import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../../test/stored-samples.ts';
import { onEachStore } from '../../../test/stores.ts';
import { stated } from '../../filing/fact.ts';
import {
  type SampleChanges,
  type SamplePerson,
  sample13d,
  sample13g,
} from '../../filing/sample.ts';
import { type Day, parseDay } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import type { FilingRows } from '../rows/filing-rows.ts';
import { saveReadings } from '../save-readings.ts';
import { historyOf } from './history-of.ts';
import { holdersOn } from './holders-on.ts';
import { stakesOf } from './stakes-of.ts';

const AT = '2026-11-28T12:00:00.000Z';
const COMMON = 'Common Stock, par value $0.01';
const DEPOSITARY = 'American Depositary Shares';

/** Form, event, filed, persons as name, shares and percent. */
type Told = readonly [
  '13D' | '13D/A' | '13G' | '13G/A',
  string,
  string | undefined,
  readonly (readonly [string, (string | undefined)?, (string | undefined)?])[],
  SampleChanges?,
];

const STATEMENTS: readonly Told[] = [
  [
    '13D',
    '2020-01-10',
    '2020-01-20',
    [
      ['Alder Fund LP', '600', '6.0'],
      ['Alder Adviser LLC', '600', '6.0'],
    ],
  ],
  ['13G', '2020-12-31', '2021-02-14', [['Birch Bank', '1000', '10.0']]],
  // Late: the event lies before the bank's, the filing behind it.
  [
    '13D/A',
    '2020-11-01',
    '2021-03-01',
    [
      ['ALDER FUND L.P.', '800', '8.0'],
      ['Alder Adviser, L.L.C.', '900', '9.0'],
    ],
  ],
  // Under the same CUSIP, in other words for the class.
  [
    '13G/A',
    '2021-12-31',
    '2022-02-10',
    [['Birch Bank', '400', '4.0']],
    { securityTitle: 'Common Shares' },
  ],
  ['13D/A', '2022-06-01', '2022-06-03', [['Alder Fund LP', '0', '0']]],
  [
    '13G',
    '2022-12-31',
    '2023-02-01',
    [['Cedar Trust', '320000', '55.9']],
    { securityTitle: DEPOSITARY, cusips: ['000361204'] },
  ],
  ['13D', '2023-01-05', undefined, [['Dogwood Inc', '700', undefined]]],
];

onEachStore(({ store }) => {
  beforeAll(async () => {
    await saveReadings(store(), STATEMENTS.map(told), AT);
    const other = told(
      [
        '13D',
        '2021-01-01',
        '2021-01-02',
        [['Alder Fund LP', '50', '5.1']],
        { issuerName: 'Moss Kiln Corp', cusips: ['123456AB1'] },
      ],
      99,
    );
    await saveReadings(store(), [other], AT);
  });

  const holders = async (on: string, basis: 'event' | 'filed'): Promise<string[]> => {
    const answer = await holdersOn(store(), { issuer: 'Moss Works', day: day(on), basis });
    return answer.holders.map(
      ({ person, statement }) =>
        `${person.name} ${person.percent?.toString()} ${statement.securityTitle}`,
    );
  };

  describe('who holds more than five percent on a day', () => {
    test.each<[string, string, string, string[]]>([
      ['before everything', '2020-01-09', 'event', []],
      [
        'from the day of the event',
        '2020-01-10',
        'event',
        ['Alder Fund LP 6.0 Common', 'Alder Adviser LLC 6.0 Common'],
      ],
      ['but not before it is filed', '2020-01-19', 'filed', []],
      [
        'a late filing counts from its event',
        '2020-12-31',
        'event',
        [
          'Birch Bank 10.0 Common',
          'Alder Adviser, L.L.C. 9.0 Common',
          'ALDER FUND L.P. 8.0 Common',
        ],
      ],
      [
        'or from its filing',
        '2021-02-14',
        'filed',
        ['Birch Bank 10.0 Common', 'Alder Fund LP 6.0 Common', 'Alder Adviser LLC 6.0 Common'],
      ],
      [
        'who falls to five percent is out, by the CUSIP',
        '2021-12-31',
        'event',
        ['Alder Adviser, L.L.C. 9.0 Common', 'ALDER FUND L.P. 8.0 Common'],
      ],
      [
        'who sells all is out, whom it does not name is not',
        '2022-06-01',
        'event',
        ['Alder Adviser, L.L.C. 9.0 Common'],
      ],
      [
        'classes stand apart',
        '2022-12-31',
        'event',
        ['Cedar Trust 55.9 American', 'Alder Adviser, L.L.C. 9.0 Common'],
      ],
    ])('%s', async (_, on, basis, expected) => {
      const found = await holders(on, basis === 'filed' ? 'filed' : 'event');
      expect(
        found.map((line) =>
          line
            .split(' ')
            .slice(0, -1)
            .join(' ')
            .replace(/ (?:Stock,|Depositary).*/, ''),
        ),
      ).toEqual(expected);
    });

    test('a percent that is absent is unclear, and a day that is absent leaves out', async () => {
      const asked = { issuer: 'Moss Works', day: day('2024-01-01') };
      const byEvent = await holdersOn(store(), { ...asked, basis: 'event' });
      expect(byEvent.unclear.map(({ person }) => person.name)).toEqual(['Dogwood Inc']);
      const byFiled = await holdersOn(store(), { ...asked, basis: 'filed' });
      expect(byFiled.unclear).toEqual([]);
      expect(byFiled.undated.map(({ persons }) => persons[0]?.name)).toEqual(['Dogwood Inc']);
      expect(byFiled.policy).toContain('never Form 13F');
    });

    test('another threshold, a class, a CUSIP', async () => {
      const asked = { day: day('2020-12-31'), basis: 'event' } as const;
      const ten = await holdersOn(store(), {
        ...asked,
        issuer: 'Moss Works',
        threshold: Decimal.of(9),
      });
      expect(ten.holders.map(({ person }) => person.name)).toEqual(['Birch Bank']);
      const byCusip = await holdersOn(store(), { ...asked, cusip: '000361105' });
      expect(byCusip.holders).toHaveLength(3);
      const depositary = await holdersOn(store(), {
        issuer: 'Moss Works',
        title: 'depositary',
        day: day('2023-12-31'),
        basis: 'event',
      });
      expect(depositary.holders.map(({ person }) => person.name)).toEqual(['Cedar Trust']);
    });

    test('a name of several issuers is to be told more of', async () => {
      const asked = { issuer: 'moss', day: day('2024-01-01'), basis: 'event' } as const;
      await expect(holdersOn(store(), asked)).rejects.toThrow(
        'the names of 2 issuers (Moss Works Inc.; Moss Kiln Corp)',
      );
    });
  });

  test('all stakes of a holder, whatever the spelling', async () => {
    const stakes = await stakesOf(store(), 'alder fund lp');
    expect(
      stakes.map(({ issuerName, statements, holdings, firstDay }) => [
        issuerName,
        statements,
        holdings.map(({ percent }) => percent?.toString()),
        firstDay,
      ]),
    ).toEqual([
      ['Moss Works Inc.', 3, ['0'], '2020-01-10'],
      ['Moss Kiln Corp', 1, ['5.1'], '2021-01-01'],
    ]);
  });

  test('ownership over time counts joint filers once and adds up no two classes', async () => {
    const history = await historyOf(store(), { issuer: 'Moss Works' });
    const lines = history.classes.map(({ securityTitle, points }) => [
      securityTitle,
      ...points.map(
        ({ day: on, shares, percent, overlap }) => `${on} ${[shares, percent, overlap].join(' ')}`,
      ),
    ]);
    expect(lines).toEqual([
      [
        COMMON,
        '2020-01-10 600 6.0 600',
        '2020-11-01 900 9.0 800',
        '2020-12-31 1900 19.0 800',
        '2021-12-31 900 9.0 800',
        '2022-06-01 900 9.0 0',
      ],
      ['Common Shares'],
      [DEPOSITARY, '2022-12-31 320000 55.9 0'],
    ]);
    expect(history.policy).toContain('counted once');
  });

  test('the history says which statements the reader is not sure of', async () => {
    const filing = sample13g({ issuerName: 'Fern Valley Corp' });
    const [person, ...others] = filing.reportingPersons;
    const percentOfClass = stated(Decimal.of(6), undefined, 'It is smudged.');
    const persons = person ? [{ ...person, percentOfClass }, ...others] : [];
    const rows = rowsOf({ ...filing, reportingPersons: persons }, { name: 'smudged.txt' });
    await saveReadings(store(), [rows], AT);
    const { classes } = await historyOf(store(), { issuer: 'Fern Valley' });
    expect(classes[0]?.points[0]?.statements).toMatchObject([{ doubts: ['percentOfClass'] }]);
  });
});

function told([form, event, filed, persons, changes]: Told, at: number): FilingRows {
  const sample = form.startsWith('13D') ? sample13d : sample13g;
  const filing = sample({
    form,
    issuerName: 'Moss Works Inc.',
    securityTitle: COMMON,
    cusips: ['000361105'],
    eventDate: event,
    exitDate: undefined,
    persons: persons.map(
      ([name, aggregateAmount, percentOfClass]): SamplePerson => ({
        name,
        aggregateAmount,
        percentOfClass,
      }),
    ),
    ...changes,
  });
  const { submission: _sample, ...facts } = filing;
  const header = { parties: [], groupMembers: [], exhibits: [] };
  return rowsOf(
    filed === undefined
      ? facts
      : { ...facts, submission: { ...header, filedDate: stated(day(filed)) } },
    { name: `statement-${at}.txt` },
  );
}

function day(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed) throw new Error(`${text} is no day.`);
  return parsed;
}
