import { sample13d, sample13g } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const personTypeKnown: Check = defineCheck({
  code: 'person-type-known',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-101, row 14',
  title: 'The type of reporting person is not one of the form’s codes',
  why:
    'The instructions to the cover page list the two-letter codes. FI, for institutions outside ' +
    'the United States, is a code of Schedule 13G only (17 CFR 240.13d-102, row 12).',
  fix: 'Use one of BD BK IC IV IA EP HC SA CP CO PN IN OO, and on Schedule 13G also FI.',
  passes: [
    sample13d({ persons: [{ types: ['HC', 'OO'] }] }),
    sample13g({ persons: [{ types: ['FI'] }] }),
  ],
  fails: [
    [
      sample13d({ persons: [{ types: ['FI'] }] }),
      'FI is not a type of reporting person on Schedule 13D.',
    ],
    [
      sample13g({ persons: [{ types: ['CORP'] }] }),
      'CORP is not a type of reporting person on Schedule 13G.',
    ],
  ],

  run({ form, reportingPersons }, report) {
    const schedule = sure(form)?.value.slice(0, '13D'.length);
    if (schedule === undefined) return;
    for (const type of reportingPersons.flatMap(({ types }) => types)) {
      const code = sure(type)?.value.toUpperCase();
      if (code === undefined || CODES.has(code)) continue;
      if (schedule === '13G' && code === INSTITUTION_ABROAD) continue;
      report(type, `${type.value} is not a type of reporting person on Schedule ${schedule}.`);
    }
  },
});

const CODES: ReadonlySet<string> = new Set('BD BK IC IV IA EP HC SA CP CO PN IN OO'.split(' '));
const INSTITUTION_ABROAD = 'FI';
