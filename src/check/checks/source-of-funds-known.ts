import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const sourceOfFundsKnown: Check = defineCheck({
  code: 'source-of-funds-known',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, row 4',
  title: 'The source of funds is not one of the form’s codes',
  why: 'The instructions to the cover page list six two-letter codes for row 4.',
  fix: 'Use SC, BK, AF, WC, PF or OO.',
  passes: [
    sample13d({ persons: [{ sourceOfFunds: ['AF', 'OO'] }] }),
    sample13d({ persons: [{ sourceOfFunds: [] }] }),
  ],
  fails: [
    [
      sample13d({ persons: [{ sourceOfFunds: ['WC', 'CASH'] }] }),
      'CASH is not a code for the source of funds.',
    ],
  ],

  run({ reportingPersons }, report) {
    for (const source of reportingPersons.flatMap(({ sourceOfFunds }) => sourceOfFunds)) {
      const code = sure(source)?.value.toUpperCase();
      if (code === undefined || CODES.has(code)) continue;
      report(source, `${source.value} is not a code for the source of funds.`);
    }
  },
});

const CODES: ReadonlySet<string> = new Set('SC BK AF WC PF OO'.split(' '));
