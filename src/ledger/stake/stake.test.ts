import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, parseDay } from '../../value/day.ts';
import { parseJournal } from '../journal/parse-journal.ts';
import { positionOn, type Replay, replay } from '../journal/replay.ts';
import { type OwnershipOn, ownershipOn } from './ownership-on.ts';
import { timelineOf } from './timeline.ts';

function day(text: string): Day {
  return parseDay(text) ?? expect.fail(text);
}

function replayed(lines: string): Replay {
  const { journal, findings } = parseJournal(`stakeline-journal 1\n${lines}`);
  expect(findings).toEqual([]);
  return replay(journal.entries);
}

function owned(lines: string, on: string): OwnershipOn {
  return ownershipOn(positionOn(replayed(lines), day(on)), day(on));
}

/** Person, sole and shared voting, sole and shared dispositive, aggregate, percent. */
function rows({ persons, together }: OwnershipOn): readonly string[] {
  return [...persons, { person: 'all', ownership: together }].map(({ person, ownership }) =>
    [
      person,
      ownership.soleVotingPower,
      ownership.sharedVotingPower,
      ownership.soleDispositivePower,
      ownership.sharedDispositivePower,
      ownership.aggregateAmount,
      ownership.percent?.form ?? '-',
    ]
      .map(String)
      .join(' '),
  );
}

const FUNDS = `2024-01-02 count 10000 as-of 2023-12-31 document "Form 10-K"
2024-01-02 opening FundA 300
2024-01-02 opening FundB 200
2024-01-02 powers FundA voting FundA,Adviser dispositive FundA,Adviser
2024-01-02 powers FundB voting Adviser dispositive FundB,Adviser
2024-01-02 opening Adviser 50
`;

describe('ownership on a day', () => {
  test('each lot once for all together', () => {
    expect(rows(owned(FUNDS, '2024-01-02'))).toEqual([
      'Adviser 250 300 50 500 550 5.5',
      'FundA 0 300 0 300 300 3.0',
      'FundB 0 0 0 200 200 2.0',
      'all 550 0 550 0 550 5.5',
    ]);
  });

  test('whoever left is out, and a shared lot stays with the others', () => {
    expect(rows(owned(`${FUNDS}2024-02-01 leave Adviser`, '2024-02-01'))).toEqual([
      'FundA 0 300 0 300 300 3.0',
      'FundB 0 0 0 200 200 2.0',
      'all 0 300 0 500 500 5.0',
    ]);
  });

  test('rights join the denominator for their holder', () => {
    const lines = `2024-01-02 count 1000 as-of 2024-01-01\n2024-01-02 opening A 50\n2024-01-03 right W A 50 exercisable 2024-04-01 until 2024-05-01`;
    expect(rows(owned(lines, '2024-01-31')).at(-1)).toBe('all 50 0 50 0 50 5.0');
    expect(rows(owned(lines, '2024-02-01')).at(-1)).toBe('all 100 0 100 0 100 9.5');
    expect(rows(owned(lines, '2024-05-02')).at(-1)).toBe('all 50 0 50 0 50 5.0');
  });

  test('without a count there is no percent', () => {
    const { together, count } = owned('2024-01-02 opening A 50', '2024-01-02');
    expect(together.percent).toBeUndefined();
    expect(together.overFivePercent).toBeUndefined();
    expect(count).toBeUndefined();
  });

  test('the count used and its age', () => {
    expect(owned(FUNDS, '2024-01-10').count).toMatchObject({
      ageDays: 10,
      count: { document: 'Form 10-K', asOf: '2023-12-31' },
    });
  });

  test('a split of shares, rights and class changes no percentage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 20 }),
        fc.integer({ min: 1, max: 900 }),
        (factor, shares) => {
          const lines = `2024-01-02 count 1000 as-of 2024-01-01\n2024-01-02 opening A ${shares}\n2024-01-02 right W A 70 exercisable 2024-01-02\n`;
          const split = owned(`${lines}2024-02-01 split ${factor} for 1`, '2024-02-01').together;
          const plain = owned(lines, '2024-02-01').together;
          expect(split.percent?.exact.toString()).toBe(plain.percent?.exact.toString());
        },
      ),
    );
  });
});

test('the timeline has every day of a change, with rights that turn by themselves', () => {
  const lines = `2024-01-02 count 1000 as-of 2024-01-01\n2024-01-02 opening A 50\n2024-01-03 right W A 50 exercisable 2024-04-01 until 2024-05-01\n2024-03-01 sale A 10`;
  const timeline = timelineOf(replayed(lines), day('2024-06-01'));
  expect(
    timeline.map((one) => [
      one.day,
      one.entries.map(({ kind }) => kind).join(),
      [...one.ripened, ...one.lapsed].join(),
      one.together.aggregateAmount.toString(),
    ]),
  ).toEqual([
    ['2024-01-02', 'count,opening', '', '50'],
    ['2024-01-03', 'right', '', '50'],
    ['2024-02-01', '', 'W', '100'],
    ['2024-03-01', 'sale', '', '90'],
    ['2024-05-02', '', 'W', '40'],
  ]);
});
