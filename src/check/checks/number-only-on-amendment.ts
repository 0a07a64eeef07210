import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const numberOnlyOnAmendment: Check = defineCheck({
  code: 'number-only-on-amendment',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-101',
  title: 'An original statement has the number of an amendment',
  why: 'Only amendments are numbered. The number 0 is taken for a way of saying that there is none.',
  fix: 'Take the number away, or file the statement as an amendment.',
  passes: [sample13d(), sample13d({ amendmentNumber: 0 })],
  fails: [
    [
      sample13d({ amendmentNumber: 2 }),
      'The statement is an original Schedule 13D, but it is numbered as Amendment No. 2.',
    ],
  ],

  run({ form, amendmentNumber }, report) {
    const [schedule, number] = [sure(form), sure(amendmentNumber)];
    if (schedule === undefined || number === undefined) return;
    if (schedule.value.endsWith('/A') || number.value === 0) return;
    const message =
      `The statement is an original Schedule ${schedule.value}, but it is numbered as ` +
      `Amendment No. ${number.value}.`;
    report(number, message);
  },
});
