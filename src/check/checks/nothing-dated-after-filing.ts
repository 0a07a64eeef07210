import type { Stated } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import { sample13d } from '../../filing/sample.ts';
import { type Day, dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const nothingDatedAfterFiling: Check = defineCheck({
  code: 'nothing-dated-after-filing',
  since: '0.1.0',
  severity: 'error',
  cite: '17 CFR 240.13d-101',
  title: 'A date in the statement is later than the day on which it was filed',
  why: 'A statement tells what happened before it was filed, and was signed before it was filed.',
  fix: 'Correct the date; a wrong year is the usual cause.',
  passes: [sample13d(), sample13d({ eventDate: '2024-03-08' })],
  fails: [
    [
      sample13d({ eventDate: '2025-03-05' }),
      'The date of event is 5 March 2025, but the statement was filed on 8 March 2024.',
    ],
    [
      sample13d({ signatures: [['Ada Quill', undefined, undefined, '2024-03-18']] }),
      'The date of a signature is 18 March 2024, but the statement was filed on 8 March 2024.',
    ],
  ],

  run(filing, report) {
    const filed = sure(filing.submission?.filedDate);
    if (filed === undefined) return;
    for (const [what, dates] of datesOf(filing)) {
      const late = dates.find(({ value }) => value > filed.value);
      if (late === undefined) continue;
      const message =
        `The date of ${what} is ${dayInWords(late.value)}, but the statement was filed ` +
        `on ${dayInWords(filed.value)}.`;
      report(late, message, [filed, 'The day of filing.']);
    }
  },
});

function datesOf(filing: Filing): readonly (readonly [string, readonly Stated<Day>[]])[] {
  return [
    ['event', [sure(filing.eventDate) ?? []].flat()],
    ['a trade', filing.transactions.flatMap(({ date }) => sure(date) ?? [])],
    ['exit', [sure(filing.exitDate) ?? []].flat()],
    ['a signature', filing.signatures.flatMap(({ date }) => sure(date) ?? [])],
  ];
}
