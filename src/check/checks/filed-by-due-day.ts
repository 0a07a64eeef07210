import { sample13d, sample13g } from '../../filing/sample.ts';
import type { DueAnswer } from '../../law/due-day.ts';
import { daysLate } from '../../law/lateness.ts';
import { type Day, dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { timelinessOf } from '../timeliness.ts';
import { counted } from '../words.ts';

const FILED = { formType: 'SC 13D', filedDate: '2024-03-20' } as const;

export const filedByDueDay: Check = defineCheck({
  code: 'filed-by-due-day',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-1',
  title: 'The statement was filed after its due day',
  why:
    'The due day follows from the event date of the title page, under the rule in force then; the ' +
    'filing date is that of EDGAR’s header. Of a Schedule 13G several rules may be behind it, and it ' +
    'must be late under each of them. Silent where the law named no number of days, as for ' +
    'amendments of Schedule 13D before 5 February 2024, and where it is not settled which text ' +
    'governs or which days count. A warning, because the event date can be what is wrong.',
  fix: 'Compare the event date with the trades and the text; if it is right, the statement was late.',
  passes: [
    sample13d(),
    sample13g(),
    sample13d({ submission: { ...FILED, filedDate: '2024-03-12' } }),
    sample13d({ form: '13D/A', eventDate: '2023-03-05', submission: FILED }),
    sample13d({ eventDate: '2024-01-31', submission: { filedDate: '2024-02-09' } }),
    sample13d({ eventDate: '2021-12-06', submission: { filedDate: '2021-12-20' } }),
    sample13g({ rules13G: ['13d-1(c)'], submission: { filedDate: '2024-02-14' } }),
    sample13g({ submission: { filedDate: '2023-12-29' } }),
  ],
  fails: [
    [
      sample13d({ submission: FILED }),
      'The event of 5 March 2024 was to be reported by 12 March 2024 (17 CFR 240.13d-1(a), as ' +
        'amended by 88 FR 76896), but the statement was filed on 20 March 2024, 6 business days late.',
    ],
    [
      sample13g({ submission: { filedDate: '2024-02-15' } }),
      'The event of 31 December 2023 was to be reported by 14 February 2024 (17 CFR ' +
        '240.13d-1(b)(2)), but the statement was filed on 15 February 2024, 1 business day late.',
    ],
  ],
  confirms: [
    [
      sample13d(),
      'The event of 5 March 2024 was to be reported by 12 March 2024, and was on 8 March 2024.',
    ],
  ],

  run(filing, report, confirm) {
    const found = timelinessOf(filing);
    if (found === undefined) return;
    const { event, filed, answers, verdict } = found;
    const [first, another] = answers;
    const start = `The event of ${dayInWords(event.value)} was to be reported by`;
    if (verdict === 'on time' && first?.due !== undefined && another === undefined) {
      const message = `${start} ${dayInWords(first.due)}, and was on ${dayInWords(filed.value)}.`;
      confirm(filed, message);
    }
    const last = verdict === 'late' ? latestOf(answers) : undefined;
    if (last === undefined) return;
    const late = daysLate(last.due, filed.value);
    const message =
      `${start} ${dayInWords(last.due)} (${last.cite}), but the statement was filed on ` +
      `${dayInWords(filed.value)}, ${counted(late.businessDays, 'business day')} late.`;
    report(event, message, [filed, 'The day of filing.']);
  },
});

/** The latest due day under any rule and any text that may govern. */
function latestOf(answers: readonly DueAnswer[]): { due: Day; cite: string } | undefined {
  return answers
    .flatMap(({ due, version, alternatives }) => [{ due, version }, ...alternatives])
    .flatMap(({ due, version }) => (due && version ? [{ due, cite: version.cite }] : []))
    .toSorted((one, other) => (one.due < other.due ? 1 : -1))[0];
}
