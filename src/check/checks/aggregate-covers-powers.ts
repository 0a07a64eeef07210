import type { Power, ReportingPerson } from '../../filing/reporting-person.ts';
import { sample13d, sample13g } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';
import { inShares } from '../words.ts';

export const aggregateCoversPowers: Check = defineCheck({
  code: 'aggregate-covers-powers',
  since: '0.1.0',
  severity: 'error',
  cite: '17 CFR 240.13d-3(a)',
  title: 'The aggregate amount is less than the voting or the dispositive power',
  why:
    'Whoever may vote a share or dispose of it, alone or with others, owns it beneficially, so the ' +
    'aggregate amount includes every share in those rows. Silent where the box for excluded ' +
    'shares is ticked.',
  fix:
    'Correct the aggregate amount, or the row that is too large; where shares are left out on ' +
    'purpose, tick the box that says so and explain it.',
  passes: [
    sample13d(),
    sample13d({
      persons: [{ aggregateAmount: '900000', percentOfClass: '4.5', excludesShares: true }],
    }),
  ],
  fails: [
    [
      sample13d({ persons: [{ aggregateAmount: '120000' }] }),
      'The aggregate amount is 120,000, but the voting rows add up to 1,200,000.',
    ],
    [
      sample13g({ persons: [{ sharedDispositivePower: '50000' }] }),
      'The aggregate amount is 1,100,000, but the dispositive rows add up to 1,150,000.',
    ],
  ],

  run({ reportingPersons }, report) {
    for (const person of reportingPersons) {
      const aggregate = sure(person.aggregateAmount);
      const { excludesShares } = person;
      if (aggregate === undefined) continue;
      if (excludesShares !== undefined && sure(excludesShares)?.value !== false) continue;
      for (const [kind, rows] of PAIRS) {
        const sum = Decimal.sum(rows.flatMap((row) => sure(person[row])?.value ?? []));
        if (sum.compare(aggregate.value) <= 0) continue;
        const message =
          `The aggregate amount is ${inShares(aggregate.value)}, but the ${kind} rows ` +
          `add up to ${inShares(sum)}.`;
        report(aggregate, message, [largest(person, rows), `The larger of the ${kind} rows.`]);
        break;
      }
    }
  },
});

const PAIRS = [
  ['voting', ['soleVotingPower', 'sharedVotingPower']],
  ['dispositive', ['soleDispositivePower', 'sharedDispositivePower']],
] as const;

function largest(person: ReportingPerson, rows: readonly Power[]) {
  const stated = rows.flatMap((row) => sure(person[row]) ?? []);
  return stated.toSorted((a, b) => b.value.compare(a.value))[0] ?? {};
}
