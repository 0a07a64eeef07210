import type { Stated } from '../../filing/fact.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { sample13g } from '../../filing/sample.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { samePercent } from '../percent.ts';
import { called, hasOneClass } from '../persons.ts';
import { isWhole, sure } from '../sure.ts';
import { inShares } from '../words.ts';

export const sameAmountSamePercent: Check = defineCheck({
  code: 'same-amount-same-percent',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-3(d)(1)',
  title: 'Two persons own the same number of shares, but different percents',
  why:
    'Joint filers who own the same shares of one class own the same part of it. Only rights that ' +
    'one of them has and another does not could make a difference, and then rarely for the very ' +
    'same number.',
  fix: 'Compute both percents anew, or say why the bases differ.',
  passes: [
    sample13g({ persons: [{}, { name: 'Bo Tanner', percentOfClass: '5.51' }] }),
    sample13g({
      persons: [{ percentOfClass: '5.4' }, { name: 'Bo Tanner', percentOfClass: '5.5' }],
    }),
  ],
  fails: [
    [
      sample13g({ persons: [{}, { name: 'Bo Tanner', percentOfClass: '6.5' }] }),
      'Bo Tanner owns 1,100,000 shares and 6.5 percent, but Meadow Index Advisers, Inc. has 5.5 ' +
        'percent with the same number.',
    ],
  ],

  run(filing, report) {
    if (!hasOneClass(filing) || !isWhole(filing, 'cusips', 'reportingPersons')) return;
    const firsts = new Map<string, Owner>();
    for (const person of filing.reportingPersons) {
      const [amount, percent] = [sure(person.aggregateAmount), sure(person.percentOfClass)];
      if (amount === undefined || percent === undefined || amount.value.isZero()) continue;
      const key = amount.value.rounded(0).toString();
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, { person, percent });
      } else if (!samePercent(first.percent.value, percent.value)) {
        const message =
          `${called(filing, person)} owns ${inShares(amount.value)} shares and ` +
          `${percent.value.toString()} percent, but ${called(filing, first.person)} has ` +
          `${first.percent.value.toString()} percent with the same number.`;
        report(percent, message, [first.percent, 'The other percent.']);
      }
    }
  },
});

interface Owner {
  readonly person: ReportingPerson;
  readonly percent: Stated<Decimal>;
}
