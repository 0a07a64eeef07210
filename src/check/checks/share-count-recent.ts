import { sample13d } from '../../filing/sample.ts';
import { dayInWords, daysBetween } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { sure } from '../sure.ts';
import { counted } from '../words.ts';

export const shareCountRecent: Check = defineCheck({
  code: 'share-count-recent',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-1(j)',
  title: 'The percent of class rests on an old number of shares outstanding',
  why:
    'The number is to be taken from the issuer’s newest report. Companies give one with each ' +
    'quarter’s report and funds with each half year’s, so that after nine months there is a newer ' +
    'one. Issuers outside the United States may report once a year, so that this is a note.',
  fix: 'Look for a newer number in the issuer’s reports, and count the percent again.',
  passes: [
    sample13d(),
    sample13d({ outstandingAsOf: '2023-06-30' }),
    sample13d({ outstandingAsOf: '2024-03-31' }),
  ],
  fails: [
    [
      sample13d({ outstandingAsOf: '2023-05-31' }),
      'The number of shares outstanding is that of 31 May 2023, 279 days before the event of 5 March ' +
        '2024.',
    ],
  ],

  run(filing, report) {
    const event = sure(filing.eventDate);
    const asOf = sure(filing.outstanding?.asOf);
    if (event === undefined || asOf === undefined) return;
    const days = daysBetween(asOf.value, event.value);
    if (days <= DAYS_MAX) return;
    const message =
      `The number of shares outstanding is that of ${dayInWords(asOf.value)}, ` +
      `${counted(days, 'day')} before the event of ${dayInWords(event.value)}.`;
    report(asOf, message, [event, 'The day of the event.']);
  },
});

/**
 * The longest that a number stays the newest: that of a fund's half year, until the report of its
 * whole year comes out some 70 days after the year's end.
 */
const DAYS_MAX = 270;
