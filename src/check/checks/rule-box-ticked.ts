import { sample13g } from '../../filing/sample.ts';
import { dayOf } from '../../value/day.ts';
import { type Check, defineCheck } from '../define.ts';
import { isWhole, sure } from '../sure.ts';

export const ruleBoxTicked: Check = defineCheck({
  code: 'rule-box-ticked',
  since: '0.1.0',
  severity: 'note',
  schedule: '13G',
  cite: '17 CFR 240.13d-102',
  title: 'No rule is ticked on the title page',
  why:
    'Since 1998 the title page asks under which paragraph of Rule 13d-1 the statement is filed; ' +
    'what the filer must report and by when depends on it.',
  fix: 'Tick Rule 13d-1(b), (c) or (d).',
  passes: [sample13g(), sample13g({ rules13G: [], eventDate: '1997-12-31' })],
  fails: [[sample13g({ rules13G: [] }), 'None of Rule 13d-1(b), (c) and (d) is ticked.']],

  run(filing, report) {
    const event = sure(filing.eventDate);
    if (event === undefined || BOXES_SINCE === undefined || event.value < BOXES_SINCE) return;
    if (filing.rules13G.length > 0 || !isWhole(filing, 'rules13G')) return;
    report(filing.form ?? event, 'None of Rule 13d-1(b), (c) and (d) is ticked.');
  },
});

/** The boxes came on 17 February 1998 (63 FR 2854); old forms were used up for some months. */
const BOXES_SINCE = dayOf(1999, 1, 1);
