import type { Filing } from '../../filing/filing.ts';
import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { isWhole, sure, sureValue } from '../sure.ts';
import { counted } from '../words.ts';

const TWO = {
  persons: [{}, { name: 'Harbor Light GP LLC', types: ['OO'] }],
  signatures: [
    ['Ada Quill', 'General Partner', 'Harbor Light Capital LP', '2024-03-08'],
    ['Ada Quill', 'Manager', 'Harbor Light GP LLC', '2024-03-08'],
  ],
} as const;

export const jointFilingAgreementNamed: Check = defineCheck({
  code: 'joint-filing-agreement-named',
  since: '0.1.0',
  severity: 'note',
  schedule: '13D',
  cite: '17 CFR 240.13d-1(k)(1)',
  title: 'Several persons file one statement, but no joint filing agreement is named',
  why:
    'Who files together attaches the agreement to do so, and Item 7 names it. The check speaks of ' +
    'first statements only, since amendments rest on an agreement filed before, and is silent where ' +
    'an item speaks of filing jointly or where the submission has an exhibit that may be it.',
  fix: 'Attach the agreement and name it in Item 7.',
  passes: [
    sample13d(),
    sample13d({ ...TWO, items: { 7: 'Exhibit 1: Joint Filing Agreement.' } }),
    sample13d({ ...TWO, items: { 4: 'For investment.' } }),
    sample13d({ ...TWO, form: '13D/A', amendmentNumber: 1 }),
  ],
  fails: [
    [
      sample13d({ ...TWO, items: { 7: 'None.' } }),
      '2 persons file this statement, but Item 7 names no agreement to file jointly.',
    ],
  ],

  run(filing, report) {
    if (sureValue(filing.form) !== '13D') return;
    if (!isWhole(filing, 'items', 'reportingPersons')) return;
    const names = new Set(filing.reportingPersons.flatMap(({ name }) => sureValue(name) ?? []));
    const exhibits = filing.items.find(({ number }) => number.value === '7');
    const text = sure(exhibits?.text);
    if (names.size < 2 || text === undefined || mayHaveOne(filing)) return;
    const persons = counted(names.size, 'person');
    report(text, `${persons} file this statement, but Item 7 names no agreement to file jointly.`);
  },
});

/** Whether anything in the statement or its submission may be the agreement. */
function mayHaveOne({ items, exhibitText, attachments, submission }: Filing): boolean {
  if ((attachments ?? []).length > 0 || (submission?.exhibits ?? []).length > 0) return true;
  const texts = [...items.map(({ text }) => text.value), exhibitText?.value ?? ''];
  return texts.some((text) => SAYS_JOINT.test(text));
}

const SAYS_JOINT = /\bjoint|13d-1\(k\)|13d-1\(f\)/i;
