import { sample13d } from '../../filing/sample.ts';
import { cusipCheckDigit, isPlaceholderCusip } from '../../value/cusip.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';

export const cusipCheckDigitRight: Check = defineCheck({
  code: 'cusip-check-digit',
  since: '0.1.0',
  severity: 'warning',
  cite: 'ANSI X9.6',
  title: 'The CUSIP on the title page has a wrong check digit',
  why:
    'The ninth character of a CUSIP follows from the first eight, so that a mistyped number can be ' +
    'told. Numbers of another length are left to `cusip-nine-characters`.',
  fix: 'Compare the number with the certificate or the issuer’s own filings.',
  passes: [sample13d()],
  fails: [
    [
      sample13d({ cusips: ['66123R130'] }),
      'CUSIP 66123R130 ends in 0, but its first eight characters call for 7.',
    ],
  ],

  run({ cusips }, report) {
    for (const cusip of cusips) {
      const { value } = cusip;
      if (!sure(cusip) || value.length !== CUSIP_LENGTH || isPlaceholderCusip(value)) continue;
      const digit = cusipCheckDigit(value.slice(0, -1));
      if (digit === undefined || digit === value.at(-1)) continue;
      report(
        cusip,
        `CUSIP ${value} ends in ${value.at(-1)}, but its first eight characters call for ${digit}.`,
      );
    }
  },
});

const CUSIP_LENGTH = 9;
