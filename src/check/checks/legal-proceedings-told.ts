import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { called } from '../persons.ts';
import { isWhole, sure } from '../sure.ts';

export const legalProceedingsTold: Check = defineCheck({
  code: 'legal-proceedings-told',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 2(d) and (e)',
  title: 'Row 5 is ticked, but Item 2 tells of no legal proceedings',
  why:
    'The box in row 5 says that proceedings must be disclosed under Item 2(d) or 2(e). Item 2 of an ' +
    'original statement must then name them. Amendments need not repeat them.',
  fix: 'Tell the proceedings in Item 2(d) or 2(e), or take the tick away.',
  passes: [sample13d({ persons: [{ legalProceedings: true }] })],
  fails: [
    [
      sample13d({ persons: [{ legalProceedings: true }], items: { 2: 'A partnership in Dover.' } }),
      'Row 5 of Harbor Light Capital LP is ticked, but Item 2 tells of no proceedings.',
    ],
    [
      sample13d({ persons: [{ legalProceedings: true }], items: { 4: 'For investment.' } }),
      'Row 5 of Harbor Light Capital LP is ticked, but Item 2 is missing.',
    ],
  ],

  run(filing, report) {
    if (sure(filing.form)?.value !== '13D' || !isWhole(filing, 'items')) return;
    const identity = filing.items.find(({ number }) => number.value === '2');
    if (identity && TELLS.test(identity.text.value)) return;
    const ticked = filing.reportingPersons.find((person) => sure(person.legalProceedings)?.value);
    if (ticked?.legalProceedings === undefined) return;
    const what = identity ? 'tells of no proceedings' : 'is missing';
    report(
      ticked.legalProceedings,
      `Row 5 of ${called(filing, ticked)} is ticked, but Item 2 ${what}.`,
      ...(identity ? [[identity.text, 'Item 2.'] as const] : []),
    );
  },
});

const TELLS = /convict|proceeding|judgment|decree|indict|plead|pled|settle/i;
