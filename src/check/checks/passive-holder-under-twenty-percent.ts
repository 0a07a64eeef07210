import { sample13g } from '../../filing/sample.ts';
import { whyNot13G } from '../../law/why-not-13g.ts';
import { type Check, defineCheck } from '../define.ts';
import { leastMeant } from '../percent.ts';
import { called } from '../persons.ts';
import { sure } from '../sure.ts';
import { tickedRule } from '../timeliness.ts';

const PASSIVE = { rules13G: ['13d-1(c)'], holdings: [] } as const;
const LARGE = { soleVotingPower: '5000000', soleDispositivePower: '5000000' } as const;

export const passiveHolderUnderTwentyPercent: Check = defineCheck({
  code: 'passive-holder-under-twenty-percent',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13G',
  cite: '17 CFR 240.13d-1(f)(1)',
  title: 'A passive holder has twenty percent or more, and must use Schedule 13D',
  why:
    'Rule 13d-1(c) is open below twenty percent only. Institutions and exempt holders have no such ' +
    'limit, so the wrong box may be ticked. A percentage that may have been rounded up to twenty is ' +
    'left alone.',
  fix: 'Tick the rule that applies, or file Schedule 13D.',
  passes: [
    sample13g(),
    sample13g({ ...PASSIVE, persons: [{ ...LARGE, percentOfClass: '20.0' }] }),
    sample13g({ rules13G: ['13d-1(d)'], persons: [{ ...LARGE, percentOfClass: '25.0' }] }),
  ],
  fails: [
    [
      sample13g({
        ...PASSIVE,
        persons: [{ ...LARGE, aggregateAmount: '5000000', percentOfClass: '25.0' }],
      }),
      'Rule 13d-1(c) is ticked, but Meadow Index Advisers, Inc. has 25.0 percent of the class. A ' +
        'passive holder with 20 percent or more must use Schedule 13D.',
    ],
  ],

  run(filing, report) {
    const event = sure(filing.eventDate);
    const [box] = filing.rules13G;
    if (event === undefined || box === undefined || tickedRule(filing) !== '13d-1(c)') return;
    for (const person of filing.reportingPersons) {
      const stated = sure(person.percentOfClass);
      if (stated === undefined) continue;
      const percent = leastMeant(stated.value);
      const [reason] = whyNot13G({ on: event.value, rule: '13d-1(c)', percent });
      if (reason === undefined) continue;
      const message =
        `Rule 13d-1(c) is ticked, but ${called(filing, person)} has ${stated.value.toString()} ` +
        `percent of the class. ${reason.text}`;
      report(stated, message, [box, 'The box.']);
      return;
    }
  },
});
