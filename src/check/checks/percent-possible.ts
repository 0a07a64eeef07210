import { sample13d } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { called } from '../persons.ts';
import { sure } from '../sure.ts';

export const percentPossible: Check = defineCheck({
  code: 'percent-possible',
  since: '0.1.0',
  severity: 'error',
  cite: '17 CFR 240.13d-101, row 13',
  title: 'The percent of class is more than a hundred',
  why: 'Nobody owns more of a class than there is of it, rights to acquire included.',
  fix: 'Compute the percent anew; most often a decimal point is missing.',
  passes: [sample13d({ outstanding: undefined, persons: [{ percentOfClass: '100' }] })],
  fails: [
    [
      sample13d({ persons: [{ percentOfClass: '600' }] }),
      'Harbor Light Capital LP is said to own 600 percent of the class.',
    ],
  ],

  run(filing, report) {
    for (const person of filing.reportingPersons) {
      const percent = sure(person.percentOfClass);
      if (percent === undefined || percent.value.compare(WHOLE) <= 0) continue;
      const message = `${called(filing, person)} is said to own ${percent.value.toString()} percent of the class.`;
      report(percent, message);
    }
  },
});

const WHOLE = Decimal.of(100);
