import { sample13d } from '../../filing/sample.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { timelinessOf } from '../timeliness.ts';

const WINDOW = { eventDate: '2024-01-31', trades: [], totals: [] } as const;

export const filedByCarefulDay: Check = defineCheck({
  code: 'filed-by-careful-day',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-1',
  title: 'The statement was filed after one of the days that may have been its due day',
  why:
    'Three things are not settled: which text governs where the window of an event was still open ' +
    'when new deadlines took effect; whether a day counts on which federal offices were closed ' +
    'without a word on filings; and whether the ten days of the old texts were business days, as ' +
    'many filers counted. The check says that the statement was late under one reading, which is ' +
    'no finding that it was late.',
  fix: 'Look at both days, with stakeline due, and decide which text governs.',
  passes: [
    sample13d(),
    sample13d({ ...WINDOW, submission: { filedDate: '2024-02-07' } }),
    sample13d({ submission: { filedDate: '2024-03-20' } }),
  ],
  fails: [
    [
      sample13d({ ...WINDOW, submission: { filedDate: '2024-02-09' } }),
      'The statement was filed on 9 February 2024. Under one reading of the law the event of 31 ' +
        'January 2024 was to be reported by 7 February 2024; under another it was not late.',
    ],
    [
      sample13d({ ...WINDOW, eventDate: '2021-12-06', submission: { filedDate: '2021-12-17' } }),
      'The statement was filed on 17 December 2021. Under one reading of the law the event of 6 ' +
        'December 2021 was to be reported by 16 December 2021; under another it was not late.',
    ],
  ],

  run(filing, report) {
    const found = timelinessOf(filing);
    if (found === undefined || found.verdict !== 'unsettled') return;
    const { event, filed, answers } = found;
    const careful = answers
      .flatMap((answer) => answer.careful ?? [])
      .toSorted()
      .at(-1);
    if (careful === undefined || filed.value <= careful) return;
    const message =
      `The statement was filed on ${dayInWords(filed.value)}. Under one reading of the law the event ` +
      `of ${dayInWords(event.value)} was to be reported by ${dayInWords(careful)}; under another it ` +
      'was not late.';
    report(event, message, [filed, 'The day of filing.']);
  },
});
