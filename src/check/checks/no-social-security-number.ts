import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { called } from '../persons.ts';
import { sure } from '../sure.ts';

export const noSocialSecurityNumber: Check = defineCheck({
  code: 'no-social-security-number',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-101, row 1',
  title: 'A cover page shows a person’s social security number',
  why: 'The form asks for the numbers of entities only; what is filed with EDGAR is public for ever.',
  fix: 'Leave the number out. For one already filed, ask the SEC’s staff to remove it.',
  passes: [sample13d({ persons: [{ irsNumber: '12-3456789' }] })],
  fails: [
    [
      sample13d({ persons: [{ name: 'Ada Quill', irsNumber: '900-00-0000' }] }),
      'The cover page of Ada Quill shows a social security number, ending in 0000.',
    ],
  ],

  run(filing, report) {
    for (const person of filing.reportingPersons) {
      const number = sure(person.irsNumber);
      if (number === undefined || !INDIVIDUAL.test(number.value)) continue;
      const message =
        `The cover page of ${called(filing, person)} shows a social security number, ` +
        `ending in ${number.value.slice(-4)}.`;
      report(number, message);
    }
  },
});

const INDIVIDUAL = /^\d{3}-\d{2}-\d{4}$/;
