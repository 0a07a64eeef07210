import { describe, expect, test } from 'vitest';
import { readRow } from '../../../test/cover-facts.ts';

/** A row as drawn, what it states, and words of the doubt where it is doubtful. */
type Case = readonly [drawn: string, value?: string | undefined, doubt?: string];

const AGGREGATE: readonly Case[] = [
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON (See Item 5)\n    ⟦714,400⟧',
    '714400',
  ],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦714,400⟧', '714400'],
  ['11. Aggregate Amount Beneficially Owned by Each Reporting Person: ⟦714,400⟧ shares', '714400'],
  ['11) AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON ⟦714400⟧', '714400'],
  [
    '11) AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    $7,500,000 Principal Amount of 4%\n    Convertible Notes, convertible\n    into ⟦512,820⟧ shares',
    '512820',
  ],
  [
    '11) AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦$7,500,000 principal amount of notes⟧',
    undefined,
    'amount of money',
  ],
  ['(11) AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON:⟦714,400⟧', '714400'],
  [
    '11    AGGREGATE AMOUNT BENEFICIALLY OWNED            ⟦714,400⟧\n      BY EACH REPORTING PERSON',
    '714400',
  ],
  ['      AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n11    ⟦714,400⟧', '714400'],
  [
    '11\n      AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n      ⟦714,400⟧',
    '714400',
  ],
  [
    '      AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n11\n      ⟦714,400⟧',
    '714400',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦714,400⟧ (1)(2)',
    '714400',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦714,400⟧* (see Item 5)',
    '714400',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦714,400⟧ shares, which includes 10,000 shares under options',
    '714400',
  ],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦1, 234,567⟧', '1234567'],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦714,400.25⟧',
    '714400.25',
  ],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦-0-⟧', '0'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦None⟧', '0'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦No shares⟧', '0'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦--⟧', '0'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦0⟧', '0'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    - ⟦-⟧', '0'],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦----⟧',
    undefined,
    'dashes stand alone',
  ],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n----------------------'],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦See Item 5: 714,400⟧',
    undefined,
    'within a reference',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    (See Item 5) ⟦714,400⟧',
    '714400',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦500,000⟧ shares and 200,000 warrants',
    '500000',
    'adds another number',
  ],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦---0---⟧', '0'],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦714,400⟧ (14,400 held directly and 700,000 by the Fund)',
    '714400',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦l2,000⟧',
    undefined,
    'cannot be read',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦two million⟧',
    undefined,
    'cannot be read',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦12⟧,OOO',
    '12',
    'as they are written',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦12⟧ thousand',
    '12',
    'as they are written',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦12.500⟧',
    '12.500',
    'as they are written',
  ],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    N/A'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    Not applicable'],
  ['11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    See Item 5'],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦1,353,4681⟧',
    '1353468',
    'not a number with commas',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦19,098,00⟧ shares',
    '1909800',
    'not a number with commas',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦700⟧ 800',
    '700',
    'stands beside it',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦(700)⟧',
    '700',
    'negative',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦5.4%⟧',
    undefined,
    'A percentage stands',
  ],
];

const CLASSES: readonly Case[] = [
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦1,000⟧ Class A; 500 Class B',
    '1000',
    'several classes',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦1,000⟧ Class A\n    500 Class B',
    '1000',
    'several classes',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    Common: ⟦1,000⟧\n    Preferred: 500',
    '1000',
    'several classes',
  ],
  [
    '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    ⟦1,000⟧ Class A, including 500 Class B that convert',
    '1000',
  ],
];

const POWER: readonly Case[] = [
  ['8   SHARED VOTING POWER\n    ⟦200,100⟧', '200100'],
  ['8)  SHARED VOTING POWER   ⟦200,100⟧', '200100'],
  ['    SHARED VOTING POWER - ⟦200,100⟧', '200100'],
  ['    SHARED VOTING POWER -- ⟦200,100⟧', '200100'],
  [
    'BENEFICIALLY         8    SHARED VOTING POWER\n  OWNED BY                ⟦200,100⟧ shares of common stock\n   EACH',
    '200100',
  ],
  ['NUMBER OF SHARES     8    SHARED VOTING       ⟦-0-⟧\n OWNED BY EACH             POWER:', '0'],
  [
    'NUMBER OF SHARES     8    SHARED VOTING\n OWNED BY EACH             POWER:   ⟦200,100⟧',
    '200100',
  ],
  [
    'NUMBER OF SHARES     8    SHARED VOTING\n OWNED BY EACH             POWER\n                       ⟦200,100⟧',
    '200100',
  ],
  ['8   Shared Power to Vote or to Direct the Vote: ⟦200,100⟧', '200100'],
  ['8   SHARED VOTING POWER:  ⟦-0-⟧', '0'],
  ['8   SHARED VOTING POWER\n    ⟦—⟧', '0'],
  ['8   SHARED VOTING POWER —\n    ⟦200,100⟧', '200100'],
  ['8   SHARED VOTING POWER — ⟦200,100⟧', '200100'],
  ['8   SHARED VOTING POWER:  |_|'],
  ['8   SHARED VOTING POWER:  ____'],
];

const PERCENT: readonly Case[] = [
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW   (11)\n    ⟦6.1%⟧', '6.1'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW   11\n    ⟦6.1⟧', '6.1'],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    ⟦6,1%⟧',
    '61',
    'not a number with commas',
  ],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    ⟦6-1/10%⟧',
    undefined,
    'cannot be read',
  ],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    ⟦six percent⟧',
    undefined,
    'cannot be read',
  ],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    less than one percent'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    >5%'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    Greater than 5%'],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    ⟦----⟧',
    undefined,
    'dashes stand alone',
  ],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) (see Item 5)\n    ⟦13.27%⟧', '13.27'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    ⟦2.08%⟧*', '2.08'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11): ⟦4.2⟧ See Exhibit A', '4.2'],
  ['13. Percent of class represented by amount in row 11 ....................... ⟦4.63%⟧*', '4.63'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 11 ⟦0.00⟧ ____', '0.00'],
  ['13. Percent of Class Represented by Amount ⟦25.0%⟧ in Row (11)', '25.0'],
  ['13  Percent of Class Represented by Amount of Row (11) ⟦5.87%⟧', '5.87'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦37.2%⟧(1)(2)', '37.2'],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    ⟦3.24%⟧ - Based on 44,694,512 shares of common stock outstanding',
    '3.24',
  ],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    Approximately ⟦4.54%⟧ as of the date of this Statement. (Based on 25,684,323 shares)',
    '4.54',
  ],
  ['Item 13: PERCENT OF CLASS REPRESENTED BY LINE 11 -- ⟦4.470780155⟧', '4.470780155'],
  ['13) Percent of class represented by amount in Item 11 ⟦0.0%⟧', '0.0'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦-0-⟧', '0'],
  ['13  percent of class represented by amount in row 11 ⟦NONE⟧', '0'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) Less than 5% (closing filing)'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) Less than 0.1%'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) <5%'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW 11 Up to 9.9999%**'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ***'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) See response to Item 5.'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) N/A'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦714,400⟧', undefined, 'over 100'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦5.1%⟧ 6.1%', '5.1', 'stands beside it'],
  [
    '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦5.1%⟧ of Class A; 6.1% of Class B',
    '5.1',
    'stands beside it',
  ],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦5.1%⟧; see Item 5', '5.1'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) 5.1%/⟦6.1%⟧', '6.1', 'before it'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦5 1/2⟧%', '5.5'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦5 1/3%⟧', undefined, 'cannot be read'],
  ['13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11) ⟦5.1%⟧ on 12/31/03', '5.1'],
];

describe.each([
  ['aggregateAmount', AGGREGATE],
  ['aggregateAmount', CLASSES],
  ['sharedVotingPower', POWER],
  ['percentOfClass', PERCENT],
] as const)('%s', (name, cases) => {
  test.each(cases.map((one) => ({ one, row: one[0] })))('$row', ({ one }) => {
    const [drawn, value, doubt = ''] = one;
    const found = readRow(name, drawn);
    expect({ value: found.value, drawn: found.drawn }).toEqual({ value, drawn });
    expect(found.doubt === undefined).toBe(doubt === '');
    expect(found.doubt ?? '').toContain(doubt);
  });
});
