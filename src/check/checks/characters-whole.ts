import type { Fact } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';

export const charactersWhole: Check = defineCheck({
  code: 'characters-whole',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 232.301',
  title: 'A character was lost on the way',
  why:
    'EDGAR takes a limited set of characters and puts `??` for others; a wrong encoding leaves the ' +
    'replacement character. A name so damaged is not found by a search.',
  fix: 'Write the name or sentence with characters that EDGAR takes.',
  passes: [sample13d(), sample13d({ items: { 4: 'Why? We do not know.' } })],
  fails: [
    [
      sample13d({ persons: [{ name: 'Soci??t?? du Port' }] }),
      'Characters are lost in the name of a reporting person: Soci??t?? du Port',
    ],
    [
      sample13d({ items: { 4: 'For the fund\uFFFDs investment.' } }),
      'Characters are lost in Item 4: For the fund\uFFFDs investment.',
    ],
  ],

  run(filing, report) {
    for (const [what, text] of textsOf(filing)) {
      const at = text?.value?.search(LOST) ?? -1;
      if (text?.value === undefined || at < 0) continue;
      report(text, `Characters are lost in ${what}: ${around(text.value, at)}`);
    }
  },
});

/** EDGAR's own wording of the 13G certification has `?? 240.14a-11`, which no filer can mend. */
const LOST = /\?\?(?! ?240\.)|\uFFFD/;

function textsOf(filing: Filing): readonly (readonly [string, Fact<string> | undefined])[] {
  return [
    ['the name of the issuer', filing.issuerName],
    ['the title of the class', filing.securityTitle],
    ...filing.reportingPersons.map(({ name }) => ['the name of a reporting person', name] as const),
    ...filing.items.map(({ number, text }) => [`Item ${number.value}`, text] as const),
    ...filing.signatures.flatMap(({ signer, title, onBehalfOf }) => [
      ['the name of a signer', signer] as const,
      ['the title of a signer', title] as const,
      ['the name of a person signed for', onBehalfOf] as const,
    ]),
  ];
}

/** So much on either side shows which word it is. */
const AROUND = 30;

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - AROUND), at + AROUND).trim();
}
