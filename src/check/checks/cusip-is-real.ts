import { sample13d } from '../../filing/sample.ts';
import { isPlaceholderCusip } from '../../value/cusip.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const cusipIsReal: Check = defineCheck({
  code: 'cusip-is-real',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-101',
  title: 'The CUSIP on the title page is a placeholder',
  why:
    'All zeros or all nines are typed where a form insists on a number and the class has none. ' +
    'Zeros even pass the check digit, so that only their sameness betrays them.',
  fix: 'State the number of the class, or say that it has none.',
  passes: [sample13d()],
  fails: [
    [
      sample13d({ cusips: ['000000000'], pages: [] }),
      'CUSIP 000000000 identifies no class of securities.',
    ],
  ],

  run({ cusips }, report) {
    for (const cusip of cusips) {
      if (!sure(cusip) || !isPlaceholderCusip(cusip.value)) continue;
      report(cusip, `CUSIP ${cusip.value} identifies no class of securities.`);
    }
  },
});
