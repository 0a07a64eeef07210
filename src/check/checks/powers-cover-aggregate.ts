import { POWERS } from '../../filing/reporting-person.ts';
import { sample13d } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { allSure, sure } from '../sure.ts';
import { inShares } from '../words.ts';

export const powersCoverAggregate: Check = defineCheck({
  code: 'powers-cover-aggregate',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-3(a)',
  title: 'The aggregate amount is more than all voting and dispositive power together',
  why:
    'Beneficial ownership is voting power, dispositive power, or both, so that at most the sum of ' +
    'the four rows can be owned. Only a note: shares that the person may acquire within sixty ' +
    'days are owned before anybody can vote them, and members of a group often state the ' +
    'group’s aggregate beside their own powers. Silent unless all four rows have a number.',
  fix: 'Correct the aggregate amount or the row that is too small, or explain the rest in a comment.',
  passes: [sample13d(), sample13d({ persons: [{ sharedVotingPower: undefined }] })],
  fails: [
    [
      sample13d({ persons: [{ aggregateAmount: '2500000', percentOfClass: '12.5' }] }),
      'The aggregate amount is 2,500,000, but the four powers add up to 2,400,000 only.',
    ],
  ],

  run({ reportingPersons }, report) {
    for (const person of reportingPersons) {
      const aggregate = sure(person.aggregateAmount);
      const powers = allSure(POWERS.map((power) => person[power]));
      if (aggregate === undefined || powers === undefined) continue;
      const sum = Decimal.sum(powers.map(({ value }) => value));
      if (aggregate.value.compare(sum) <= 0) continue;
      const message =
        `The aggregate amount is ${inShares(aggregate.value)}, but the four powers add ` +
        `up to ${inShares(sum)} only.`;
      report(aggregate, message);
    }
  },
});
