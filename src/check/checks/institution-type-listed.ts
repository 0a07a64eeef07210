import { sample13g } from '../../filing/sample.ts';
import { whyNot13G } from '../../law/why-not-13g.ts';
import { type Check, defineCheck } from '../define.ts';
import { allSure, isWhole, sure } from '../sure.ts';
import { tickedRule } from '../timeliness.ts';

export const institutionTypeListed: Check = defineCheck({
  code: 'institution-type-listed',
  since: '0.1.0',
  severity: 'note',
  schedule: '13G',
  cite: '17 CFR 240.13d-1(b)(1)(ii)',
  title: 'Rule 13d-1(b) is ticked, but no person has the type of a listed institution',
  why:
    'Only institutions that the rule lists may use it. Silent as soon as one person has the type of ' +
    'one, because those who control an institution file with it, or the type OO, which a group of ' +
    'institutions has. A note, because the type may be what is wrong.',
  fix: 'Correct the type of person, or tick Rule 13d-1(c).',
  passes: [
    sample13g(),
    sample13g({ persons: [{ types: ['CO'] }, { name: 'Meadow Group', types: ['HC', 'CO'] }] }),
    sample13g({ persons: [{ types: ['OO'] }] }),
    sample13g({ rules13G: ['13d-1(c)'], persons: [{ types: ['IN'] }] }),
  ],
  fails: [
    [
      sample13g({ persons: [{ types: ['IN'] }] }),
      'Rule 13d-1(b) is ticked. None of the types IN is a listed institution.',
    ],
  ],

  run(filing, report) {
    const event = sure(filing.eventDate);
    const [box] = filing.rules13G;
    if (event === undefined || box === undefined || tickedRule(filing) !== '13d-1(b)') return;
    const persons = filing.reportingPersons;
    const known = persons.every(({ types }) => types.length > 0 && allSure(types));
    if (!known || persons.length === 0 || !isWhole(filing, 'reportingPersons')) return;
    const types = [...new Set(persons.flatMap((person) => person.types.map(({ value }) => value)))];
    const [reason] = whyNot13G({ on: event.value, rule: '13d-1(b)', types });
    if (reason) report(box, `Rule 13d-1(b) is ticked. ${reason.text}`);
  },
});
