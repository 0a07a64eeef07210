import { sample13d } from '../../filing/sample.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { REPORTING_PERCENT } from '../percent.ts';
import { allSure, isWhole, sure } from '../sure.ts';

export const exitOnlyAtOrUnderFivePercent: Check = defineCheck({
  code: 'exit-only-at-or-under-five-percent',
  since: '0.1.0',
  severity: 'error',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 5(e)',
  title: 'An exit is stated while every cover page shows more than five percent',
  why:
    'Item 5(e) names the day on which a person ceased to own more than five percent. Of several ' +
    'persons one may have left, so that the check speaks only if none of them is at five percent ' +
    'or less.',
  fix: 'Take the day out of Item 5(e), or correct the percent on the cover page.',
  passes: [
    sample13d(),
    sample13d({
      exitDate: '2024-03-05',
      persons: [{ aggregateAmount: '1000000', percentOfClass: '5.0' }],
    }),
  ],
  fails: [
    [
      sample13d({ exitDate: '2024-03-05' }),
      'Item 5(e) has the holder at five percent or less since 5 March 2024, but the percent of ' +
        'class is 6.0.',
    ],
  ],

  run(filing, report) {
    const exit = sure(filing.exitDate);
    const percents = allSure(filing.reportingPersons.map((person) => person.percentOfClass));
    if (exit === undefined || percents === undefined || !isWhole(filing, 'reportingPersons'))
      return;
    const [least] = percents.toSorted((a, b) => a.value.compare(b.value));
    if (least === undefined || least.value.compare(REPORTING_PERCENT) <= 0) return;
    const message =
      `Item 5(e) has the holder at five percent or less since ` +
      `${dayInWords(exit.value)}, but the percent of class is ${least.value.toString()}` +
      `${percents.length > 1 ? ' or more' : ''}.`;
    report(exit, message, [least, 'The percent of class.']);
  },
});
