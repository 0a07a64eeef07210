import { sample13d } from '../../filing/sample.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { latestSignature } from '../signing.ts';
import { sure } from '../sure.ts';
import { counted } from '../words.ts';

export const tradeNotAfterSignature: Check = defineCheck({
  code: 'trade-not-after-signature',
  since: '0.1.0',
  severity: 'error',
  schedule: '13D',
  cite: '17 CFR 240.13d-101, signature',
  title: 'A trade is dated after the signature',
  why: 'The signer certifies what is in the statement, and nobody can certify a trade to come.',
  fix: 'Correct the date of the signature, or that of the trade; January often keeps last year’s.',
  passes: [
    sample13d(),
    sample13d({ signatures: [['Ada Quill', undefined, undefined, '2024-03-05']] }),
  ],
  fails: [
    [
      sample13d({ signatures: [['Ada Quill', undefined, undefined, '2024-03-04']] }),
      '1 trade is dated after the signature of 4 March 2024, the last on 5 March 2024.',
    ],
    [
      sample13d({ signatures: [['Ada Quill', undefined, undefined, '2023-03-08']] }),
      '2 trades are dated after the signature of 8 March 2023, the last on 5 March 2024.',
    ],
  ],

  run(filing, report) {
    const signature = latestSignature(filing);
    if (signature === undefined) return;
    const dates = filing.transactions.flatMap(({ date }) => sure(date) ?? []);
    const later = dates
      .filter(({ value }) => value > signature.value)
      .toSorted((a, b) => (a.value < b.value ? -1 : 1));
    const [first, last] = [later[0], later.at(-1)];
    if (first === undefined || last === undefined) return;
    const message =
      `${counted(later.length, 'trade')} ${later.length === 1 ? 'is' : 'are'} dated ` +
      `after the signature of ${dayInWords(signature.value)}, the last on ` +
      `${dayInWords(last.value)}.`;
    report(signature, message, [first, 'The first trade after the signature.']);
  },
});
