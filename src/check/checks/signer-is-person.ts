import { sample13g } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { haveWordInCommon, nameWords } from '../names.ts';
import { allSure, isWhole, sure } from '../sure.ts';

export const signerIsPerson: Check = defineCheck({
  code: 'signer-is-person',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-1(k)(1)',
  title: 'A signature is for someone who is not a reporting person',
  why:
    'Whoever signs as a filer has a cover page. Persons who sign for themselves are left out, since ' +
    'their authority may be told elsewhere, and so are names with a word in common with one of ' +
    'the reporting persons.',
  fix: 'Add the cover page, or correct the name above the signature.',
  passes: [sample13g(), sample13g({ signatures: [['Jo Reed', undefined, 'Meadow Index LLC']] })],
  fails: [
    [
      sample13g({ signatures: [['Jo Reed', undefined, 'Eastbrook Foods Inc.']] }),
      'Eastbrook Foods Inc. signs, but is not a reporting person.',
    ],
  ],

  run(filing, report) {
    const names = allSure(filing.reportingPersons.map(({ name }) => name));
    if (names === undefined || names.length === 0) return;
    if (!isWhole(filing, 'reportingPersons', 'signatures')) return;
    for (const { onBehalfOf } of filing.signatures) {
      const signed = sure(onBehalfOf);
      if (signed === undefined || nameWords(signed.value).size < WORDS_MIN) continue;
      if (names.some(({ value }) => haveWordInCommon(value, signed.value))) continue;
      report(signed, `${signed.value} signs, but is not a reporting person.`);
    }
  },
});

/** One word may be a caption, an initial or a nickname. */
const WORDS_MIN = 2;
