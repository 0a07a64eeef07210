import { sample13d } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { REPORTING_PERCENT } from '../percent.ts';
import { allSure, isWhole } from '../sure.ts';

const AMENDED = { form: '13D/A', amendmentNumber: 1 } as const;
const LITTLE = { aggregateAmount: '800000', percentOfClass: '4.0' } as const;

export const exitStatedAtOrUnderFivePercent: Check = defineCheck({
  code: 'exit-stated-at-or-under-five-percent',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(e)',
  title: 'The holding is under five percent, but no day of exit is stated',
  why:
    'An amendment that shows less than five percent is most often the last one, and Item 5(e) then ' +
    'names the day. Several persons are taken as one group: their percents together must be under ' +
    'five. Silent where Item 5 is not amended, or says in words that someone ceased to own.',
  fix: 'Answer Item 5(e) with the day, or say that the holder left the five percent earlier.',
  passes: [
    sample13d({ ...AMENDED, persons: [LITTLE], exitDate: '2024-03-05' }),
    sample13d({ ...AMENDED, persons: [LITTLE, { name: 'Ada Quill' }] }),
    sample13d({ ...AMENDED, persons: [LITTLE], items: { 5: 'We ceased to own over 5%.' } }),
    sample13d({ ...AMENDED, persons: [LITTLE], items: { 4: 'For investment.' } }),
  ],
  fails: [
    [
      sample13d({ ...AMENDED, persons: [LITTLE] }),
      'The percent of class is 4.0, but Item 5(e) names no day on which it fell to five or less.',
    ],
  ],

  run(filing, report) {
    if (filing.form?.value !== '13D/A' || !isWhole(filing, 'reportingPersons', 'items')) return;
    if (filing.exitDate !== undefined || filing.interest.exit !== undefined) return;
    const interest = filing.items.find(({ number }) => number.value === '5');
    if (interest === undefined || SAYS_CEASED.test(interest.text.value)) return;
    const percents = allSure(filing.reportingPersons.map((person) => person.percentOfClass));
    const [first] = percents ?? [];
    if (percents === undefined || first === undefined) return;
    const sum = Decimal.sum(percents.map(({ value }) => value));
    if (sum.compare(REPORTING_PERCENT) >= 0) return;
    const start =
      percents.length > 1 ? 'The percents of class add up to' : 'The percent of class is';
    const message = `${start} ${sum.toString()}, but Item 5(e) names no day on which it fell to five or less.`;
    report(first, message, [interest.text, 'Item 5.']);
  },
});

const SAYS_CEASED = /\b(?:ceased?|ceasing|no\s+longer)\b/i;
