import { describe, expect, test } from 'vitest';
import { Decimal } from '../value/decimal.ts';
import { sharesWithinCap } from './blocker.ts';
import { day, decimal } from './literal.ts';
import { groupOwnership, type Holdings, ownershipOf, type Right } from './ownership.ts';
import { countFor, newerCount } from './share-count.ts';

const ON = day('2025-06-02');
const count = { outstanding: decimal('1000000'), asOf: day('2025-05-01') };
const A = ['Alder Fund'];
const B = ['Birch Fund'];
const both = [...A, ...B];

function holdings(rights: readonly Partial<Right>[] = []): Holdings {
  const right = { voting: A, dispositive: A, shares: decimal('50000'), exercisableFrom: ON };
  return {
    count,
    lots: [
      { voting: A, dispositive: A, shares: decimal('30000') },
      { voting: both, dispositive: A, shares: decimal('10000') },
      { voting: B, dispositive: [], shares: decimal('20000') },
    ],
    rights: rights.map((one) => ({ ...right, ...one })),
  };
}

const shown = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('one person', () => {
  test('powers follow who else has them; either power owns the share', () => {
    expect(shown(ownershipOf('Alder Fund', ON, holdings()))).toMatchObject({
      soleVotingPower: '30000',
      sharedVotingPower: '10000',
      soleDispositivePower: '40000',
      sharedDispositivePower: '0',
      aggregateAmount: '40000',
      overFivePercent: false,
    });
  });

  test('a right joins both sides of the fraction, and carries its holder over five percent', () => {
    const owned = ownershipOf('Alder Fund', ON, holdings([{}]));
    expect(shown(owned.percent)).toEqual({
      numerator: '90000',
      denominator: '1050000',
      exact: '8.571429',
      form: '8.6',
    });
    expect(owned.overFivePercent).toBe(true);
    expect(String(ownershipOf('Birch Fund', ON, holdings([{}])).percent?.denominator)).toBe(
      '1000000',
    );
  });

  test('a right that is too far, lapsed, or not yet acquired does not count, and says from when', () => {
    const owned = ownershipOf(
      'Alder Fund',
      ON,
      holdings([
        { exercisableFrom: day('2025-12-01') },
        { exercisableFrom: day('2024-01-01'), exercisableTo: day('2025-06-01') },
        { acquired: day('2025-06-03') },
      ]),
    );
    expect(String(owned.aggregateAmount)).toBe('40000');
    expect(owned.rights.map(({ days }) => days?.countsFrom)).toEqual([
      '2025-10-02',
      '2023-11-02',
      '2025-06-03',
    ]);
  });

  test('a control purpose counts an option at once, but no end by itself', () => {
    const far = { exercisableFrom: day('2030-01-01'), controlPurpose: true };
    const owned = ownershipOf('Alder Fund', ON, holdings([far, { ...far, endsByItself: true }]));
    expect(owned.rights.map(({ shares }) => String(shares))).toEqual(['50000', '0']);
  });

  test('an unmet condition keeps a right out and asks', () => {
    const owned = ownershipOf('Alder Fund', ON, holdings([{ conditionUnmet: true }]));
    expect(String(owned.aggregateAmount)).toBe('40000');
    expect(owned.questions.map(({ name }) => name)).toEqual(['condition-outside-control']);
  });

  test('a cap leaves what it allows and asks whether it binds; a quick waiver defeats it', () => {
    const capped = { cap: decimal('4.99'), shares: decimal('500000') };
    const owned = ownershipOf('Alder Fund', ON, holdings([capped]));
    expect(owned.overFivePercent).toBe(false);
    expect(owned.questions.map(({ name }) => name)).toEqual(['blocker-binds']);
    const [right] = owned.rights;
    expect(String(right?.shares)).toBe('10419');
    const waivable = (days: number) =>
      ownershipOf('Alder Fund', ON, holdings([{ ...capped, capWaivedAfterDays: days }]));
    expect(waivable(61).overFivePercent).toBe(false);
    expect(waivable(60).overFivePercent).toBe(true);
  });

  test('a class without shares has no percentage', () => {
    const owned = ownershipOf('Alder Fund', ON, {
      ...holdings(),
      count: { outstanding: Decimal.of(0), asOf: ON },
    });
    expect(owned.percent).toBeUndefined();
    expect(owned.overFivePercent).toBeUndefined();
  });
});

test('a group owns each lot once, and power shared within it is its own', () => {
  expect(shown(groupOwnership(both, ON, holdings([{}])))).toMatchObject({
    soleVotingPower: '110000',
    sharedVotingPower: '0',
    aggregateAmount: '110000',
    percent: { numerator: '110000', denominator: '1050000' },
  });
});

test('a holder already over the cap has nothing within reach', () => {
  const over = { held: decimal('60'), classShares: decimal('100'), rights: decimal('5') };
  expect(String(sharesWithinCap({ ...over, cap: decimal('9.99') }))).toBe('0');
  expect(String(sharesWithinCap({ ...over, cap: decimal('100') }))).toBe('5');
});

test('the count of a day is the newest published by then', () => {
  const quarter = { ...count, published: day('2025-05-09'), document: '10-Q' };
  const current = {
    outstanding: decimal('1200000'),
    asOf: day('2025-05-20'),
    published: day('2025-06-10'),
  };
  expect(countFor(ON, [current, quarter])).toBe(quarter);
  expect(countFor(day('2025-05-02'), [current, quarter])).toBeUndefined();
  expect(newerCount(quarter, ON, [current, quarter])).toBeUndefined();
  expect(newerCount(quarter, day('2025-06-10'), [current, quarter])).toBe(current);
});
