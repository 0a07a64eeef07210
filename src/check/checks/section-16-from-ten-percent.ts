import type { Filing } from '../../filing/filing.ts';
import { sample13d, sample13g } from '../../filing/sample.ts';
import { answerOn } from '../../law/define.ts';
import { dueDay } from '../../law/due-day.ts';
import { isOver } from '../../law/percent.ts';
import { form3 } from '../../law/rules/form-3.ts';
import { tenPercentHolder } from '../../law/rules/ten-percent-holder.ts';
import { type Day, dayInWords } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck, type Place } from '../define.ts';
import { isIssuerAbroad } from '../issuer-home.ts';
import { leastMeant } from '../percent.ts';
import { called, hasOneClass, onlyPerson } from '../persons.ts';
import { sure, sureValue } from '../sure.ts';
import { tickedRule } from '../timeliness.ts';
import { holdingByDay, sureTrades } from '../trades.ts';

const PASSED = {
  form: '13D/A',
  amendmentNumber: 1,
  persons: [
    {
      soleVotingPower: '2100000',
      soleDispositivePower: '2100000',
      aggregateAmount: '2100000',
      percentOfClass: '10.5',
    },
  ],
  holdings: [],
} as const;

export const section16FromTenPercent: Check = defineCheck({
  code: 'section-16-from-ten-percent',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.16a-1(a)(1)',
  title: 'More than ten percent of the class makes its owner an insider under section 16',
  why:
    'Such an owner files Form 3, then Form 4 for each trade, and must give up short-swing profits. ' +
    'Said once, where a first statement shows it or the trades listed pass ten percent. Silent on ' +
    'Schedule 13G under Rule 13d-1(b) and (d), and where the issuer is at home or was founded abroad: ' +
    'it may be a foreign private one, whose holders stay outside. The owner may be an insider already.',
  fix: 'Look for the owner’s Form 3, or file it.',
  passes: [
    sample13d(),
    sample13d({ ...PASSED, trades: [], totals: [] }),
    sample13d({ persons: [{ percentOfClass: '10.0' }] }),
    sample13g({ persons: [{ percentOfClass: '12.0' }] }),
  ],
  fails: [
    [
      sample13d({ ...PASSED, form: '13D', amendmentNumber: undefined }),
      'Harbor Light Capital LP has 10.5 percent of the class. Above ten percent section 16 applies, ' +
        'unless the issuer is a foreign private one: an owner who was no insider before had to file ' +
        'Form 3 by 15 March 2024.',
    ],
    [
      sample13d(PASSED),
      'Harbor Light Capital LP passed ten percent by the trades of 5 March 2024. Above ten percent ' +
        'section 16 applies, unless the issuer is a foreign private one: an owner who was no ' +
        'insider before had to file Form 3 by 15 March 2024.',
    ],
  ],

  run(filing, report) {
    if (isIssuerAbroad(filing)) return;
    const found = firstShown(filing) ?? passedByTrades(filing);
    const due = found && dueDay(form3, found.day).due;
    if (found === undefined || due === undefined) return;
    const message =
      `${found.says} Above ten percent section 16 applies, unless the issuer is a foreign private ` +
      `one: an owner who was no insider before had to file Form 3 by ${dayInWords(due)}.`;
    report(found.place, message);
  },
});

interface Shown {
  readonly place: Place;
  readonly day: Day;
  readonly says: string;
}

/** A first statement with more than ten percent on a cover page: the largest, whoever has it. */
function firstShown(filing: Filing): Shown | undefined {
  const form = sureValue(filing.form);
  const first = form === '13D' || (form === '13G' && tickedRule(filing) === '13d-1(c)');
  const day = sureValue(filing.eventDate);
  const limit = day && answerOn(tenPercentHolder, day, undefined)?.answer;
  if (!first || day === undefined || limit === undefined) return undefined;
  const [largest] = filing.reportingPersons
    .flatMap((person) => ({ person, percent: sure(person.percentOfClass) }))
    .toSorted((one, other) => compared(other.percent?.value, one.percent?.value));
  const percent = largest?.percent;
  if (!largest || !percent || leastMeant(percent.value).compare(limit) <= 0) return undefined;
  const says = `${called(filing, largest.person)} has ${percent.value.toString()} percent of the class.`;
  return { place: percent, day, says };
}

/** The last day on which the trades of the only person lead from ten percent or less to more. */
function passedByTrades(filing: Filing): Shown | undefined {
  const person = onlyPerson(filing);
  const held = sure(person?.aggregateAmount);
  const base = sureValue(filing.outstanding?.shares);
  const trades = sureTrades(filing);
  if (!person || !held || !base || !trades || !hasOneClass(filing)) return undefined;
  const passed = holdingByDay(trades, held.value)?.findLast(({ day, before, after }) => {
    const limit = answerOn(tenPercentHolder, day, undefined)?.answer;
    return limit && !isOver(before, base, limit) && isOver(after, base, limit);
  });
  if (!passed) return undefined;
  const { day } = passed;
  const says = `${called(filing, person)} passed ten percent by the trades of ${dayInWords(day)}.`;
  return { place: held, day, says };
}

/** An amount that is not known is less than any. */
function compared(one: Decimal | undefined, other: Decimal | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  return one.compare(other);
}
