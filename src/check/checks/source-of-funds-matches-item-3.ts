import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { isWhole, sure } from '../sure.ts';

export const sourceOfFundsMatchesItem3: Check = defineCheck({
  code: 'source-of-funds-matches-item-3',
  since: '0.1.0',
  severity: 'note',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, Item 3',
  title: 'Item 3 names a source of funds that row 4 lacks',
  why:
    'Row 4 is the short form of Item 3. The check looks for two plain phrases only, working ' +
    'capital and personal funds, and for their codes on any cover page. It is silent where row 4 ' +
    'says that there are other sources, or an affiliate that may have its own.',
  fix: 'Add the code to row 4 of the person concerned, or correct Item 3.',
  passes: [
    sample13d(),
    sample13d({ persons: [{ sourceOfFunds: [] }] }),
    sample13d({
      persons: [{}, { name: 'Ada Quill', sourceOfFunds: ['PF'] }],
      items: { 3: 'Personal funds.' },
    }),
  ],
  fails: [
    [
      sample13d({
        persons: [{ sourceOfFunds: ['WC'] }],
        items: { 3: 'He used his personal funds.' },
      }),
      'Item 3 speaks of personal funds, but row 4 has WC and not PF.',
    ],
  ],

  run(filing, report) {
    const funds = filing.items.find(({ number }) => number.value === '3');
    const sources = filing.reportingPersons.flatMap(({ sourceOfFunds }) => sourceOfFunds);
    const [first] = sources;
    if (funds === undefined || first === undefined || !sources.every(sure)) return;
    if (!isWhole(filing, 'reportingPersons')) return;
    if (filing.reportingPersons.some(({ listDoubts }) => listDoubts?.sourceOfFunds)) return;
    const codes = new Set(sources.map(({ value }) => value.toUpperCase()));
    if (codes.has('OO') || codes.has('AF')) return;
    for (const [code, words, phrase] of PHRASES) {
      if (codes.has(code) || !phrase.test(funds.text.value)) continue;
      const message = `Item 3 speaks of ${words}, but row 4 has ${[...codes].join(', ')} and not ${code}.`;
      report(first, message, [funds.text, 'Item 3.']);
    }
  },
});

const PHRASES = [
  ['WC', 'working capital', /\bworking\s+capital\b/i],
  ['PF', 'personal funds', /\bpersonal\s+funds\b/i],
] as const;
