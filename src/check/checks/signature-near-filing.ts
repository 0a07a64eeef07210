import { sample13d } from '../../filing/sample.ts';
import { dayInWords, daysBetween } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { latestSignature } from '../signing.ts';
import { sure } from '../sure.ts';

export const signatureNearFiling: Check = defineCheck({
  code: 'signature-near-filing',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-101, signature',
  title: 'The statement was signed long before it was filed',
  why:
    'A statement is due within days or weeks of its event. A signature months older has a wrong ' +
    'year or month, or the filing is late, or it certifies what the signer had not seen.',
  fix: 'Correct the date of the signature, or have the statement signed anew.',
  passes: [sample13d()],
  fails: [
    [
      sample13d({ signatures: [['Ada Quill', undefined, undefined, '2023-03-08']] }),
      'The last signature is dated 8 March 2023, 366 days before the filing on 8 March 2024.',
    ],
  ],

  run(filing, report) {
    const filed = sure(filing.submission?.filedDate);
    const signature = latestSignature(filing);
    if (filed === undefined || signature === undefined) return;
    const days = daysBetween(signature.value, filed.value);
    if (days <= DAYS_MAX) return;
    const message =
      `The last signature is dated ${dayInWords(signature.value)}, ${days} days before ` +
      `the filing on ${dayInWords(filed.value)}.`;
    report(signature, message, [filed, 'The day of filing.']);
  },
});

/** The longest time that any 13D or 13G was allowed was 45 days; twice that is no mere delay. */
const DAYS_MAX = 90;
