import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const amendmentNumbered: Check = defineCheck({
  code: 'amendment-numbered',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-101',
  title: 'The amendment has no number',
  why:
    'The title page has room for the number of the amendment, by which it is told from the others; ' +
    'EDGAR’s XML does not go without it.',
  fix: 'Number the amendment, counting from the original statement.',
  passes: [sample13d(), sample13d({ form: '13D/A', amendmentNumber: 3 })],
  fails: [
    [sample13d({ form: '13D/A' }), 'This is an amendment, but the title page gives it no number.'],
  ],

  run({ form, amendmentNumber }, report) {
    const schedule = sure(form);
    if (schedule === undefined || !schedule.value.endsWith('/A')) return;
    if (amendmentNumber !== undefined) return;
    report(schedule, 'This is an amendment, but the title page gives it no number.');
  },
});
