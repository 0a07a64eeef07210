import { sample13d } from '../../filing/sample.ts';
import { dayInWords } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { latestSignature } from '../signing.ts';
import { sure } from '../sure.ts';

export const signatureNotBeforeEvent: Check = defineCheck({
  code: 'signature-not-before-event',
  since: '0.1.0',
  severity: 'error',
  cite: '17 CFR 240.13d-101, signature',
  title: 'The statement is signed before the event that requires it',
  why: 'A statement reports an event that has happened; the last signature cannot come before it.',
  fix: 'Correct the date of the signature, or the date of event on the title page.',
  passes: [
    sample13d(),
    sample13d({ signatures: [['Ada Quill', undefined, undefined, '2024-03-05']] }),
  ],
  fails: [
    [
      sample13d({ trades: [], signatures: [['Ada Quill', undefined, undefined, '2023-03-08']] }),
      'The signature is dated 8 March 2023, before the event of 5 March 2024.',
    ],
  ],

  run(filing, report) {
    const event = sure(filing.eventDate);
    const signature = latestSignature(filing);
    if (event === undefined || signature === undefined || signature.value >= event.value) return;
    const message =
      `The signature is dated ${dayInWords(signature.value)}, before the event of ` +
      `${dayInWords(event.value)}.`;
    report(signature, message, [event, 'The date of event.']);
  },
});
