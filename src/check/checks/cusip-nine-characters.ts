import { sample13d } from '../../filing/sample.ts';
import { cusipCheckDigit, isPlaceholderCusip } from '../../value/cusip.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const cusipNineCharacters: Check = defineCheck({
  code: 'cusip-nine-characters',
  since: '0.1.0',
  severity: 'note',
  cite: 'ANSI X9.6',
  title: 'The CUSIP on the title page has more or fewer than nine characters',
  why: 'Six characters name the issuer, two the issue, and the ninth checks the others.',
  fix: 'State all nine characters. An ISIN or a foreign number belongs beside the CUSIP.',
  passes: [sample13d(), sample13d({ cusips: [] })],
  fails: [
    [
      sample13d({ cusips: ['66123R10'] }),
      'CUSIP 66123R10 has 8 characters instead of nine; with its check digit it is 66123R103.',
    ],
    [sample13d({ cusips: ['66123R'] }), 'CUSIP 66123R has 6 characters instead of nine.'],
  ],

  run({ cusips }, report) {
    for (const cusip of cusips) {
      const { value } = cusip;
      if (!sure(cusip) || value.length === CUSIP_LENGTH || isPlaceholderCusip(value)) continue;
      const digit = cusipCheckDigit(value);
      const whole = digit === undefined ? '' : `; with its check digit it is ${value}${digit}`;
      report(cusip, `CUSIP ${value} has ${value.length} characters instead of nine${whole}.`);
    }
  },
});

const CUSIP_LENGTH = 9;
