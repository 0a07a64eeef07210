import type { Form, Rule13G } from '../filing/filing.ts';
import type { DeadlineRule } from './deadline.ts';
import { form3 } from './rules/form-3.ts';
import { form4 } from './rules/form-4.ts';
import { form5 } from './rules/form-5.ts';
import { schedule13dAfterControlPurpose } from './rules/schedule-13d-after-control-purpose.ts';
import { schedule13dAfterLostStatus } from './rules/schedule-13d-after-lost-status.ts';
import { schedule13dAfterTwentyPercent } from './rules/schedule-13d-after-twenty-percent.ts';
import { schedule13dAmendment } from './rules/schedule-13d-amendment.ts';
import { schedule13dInitial } from './rules/schedule-13d-initial.ts';
import { schedule13gExemptInitial } from './rules/schedule-13g-exempt-initial.ts';
import { schedule13gInstitutionFivePointMove } from './rules/schedule-13g-institution-five-point-move.ts';
import { schedule13gInstitutionInitial } from './rules/schedule-13g-institution-initial.ts';
import { schedule13gInstitutionOverTenPercent } from './rules/schedule-13g-institution-over-ten-percent.ts';
import { schedule13gPassiveFivePointMove } from './rules/schedule-13g-passive-five-point-move.ts';
import { schedule13gPassiveInitial } from './rules/schedule-13g-passive-initial.ts';
import { schedule13gPassiveOverTenPercent } from './rules/schedule-13g-passive-over-ten-percent.ts';
import { schedule13gPeriodicAmendment } from './rules/schedule-13g-periodic-amendment.ts';
import { schedule13gReturn } from './rules/schedule-13g-return.ts';

/** Something that sets a due day running. */
export interface Trigger {
  readonly name: string;
  /** What is to be filed. */
  readonly files: Form | 'Form 3' | 'Form 4' | 'Form 5';
  /** What happened. */
  readonly happened: string;
  /** Which day is the event. */
  readonly eventIs: string;
  readonly rule: DeadlineRule;
}

const TRADE = 'the trade date, not settlement';

/** Every trigger, in the order of the rules; several may rest on one rule. */
export const allTriggers: readonly Trigger[] = [
  {
    name: 'schedule-13d-initial',
    files: '13D',
    happened: 'A person acquired and now owns more than five percent.',
    eventIs: TRADE,
    rule: schedule13dInitial,
  },
  {
    name: 'schedule-13d-right-ripens',
    files: '13D',
    happened: 'A right to acquire came within 60 days and carried its holder over five percent.',
    eventIs: 'the day 60 days before the right can be used',
    rule: schedule13dInitial,
  },
  {
    name: 'schedule-13d-group-forms',
    files: '13D',
    happened: 'Holders who together own more than five percent formed a group.',
    eventIs: 'the day on which they agreed to act together',
    rule: schedule13dInitial,
  },
  {
    name: 'schedule-13d-creep-ends',
    files: '13D',
    happened: 'A holder over five percent bought more than two percent within twelve months.',
    eventIs: 'the trade date of the purchase that passes two percent',
    rule: schedule13dInitial,
  },
  {
    name: 'schedule-13d-after-control-purpose',
    files: '13D',
    happened: 'A filer of Schedule 13G over five percent came to hold with a control purpose.',
    eventIs: 'the day on which the purpose changed',
    rule: schedule13dAfterControlPurpose,
  },
  {
    name: 'schedule-13d-after-twenty-percent',
    files: '13D',
    happened: 'A passive holder reached twenty percent.',
    eventIs: TRADE,
    rule: schedule13dAfterTwentyPercent,
  },
  {
    name: 'schedule-13d-after-lost-status',
    files: '13D',
    happened: 'A holder over five percent stopped being a listed institution.',
    eventIs: 'the day on which the status was lost',
    rule: schedule13dAfterLostStatus,
  },
  {
    name: 'schedule-13d-amendment',
    files: '13D/A',
    happened: 'A fact in Schedule 13D changed materially, such as one percent of the class traded.',
    eventIs: 'the day of the change; for shares the trade date',
    rule: schedule13dAmendment,
  },
  {
    name: 'schedule-13d-exit',
    files: '13D/A',
    happened: 'A filer of Schedule 13D fell to five percent or less.',
    eventIs: 'the trade date, which Item 5(e) states',
    rule: schedule13dAmendment,
  },
  {
    name: 'schedule-13g-institution-initial',
    files: '13G',
    happened: 'An institution owns more than five percent on the test day.',
    eventIs: 'the acquisition or the test day itself',
    rule: schedule13gInstitutionInitial,
  },
  {
    name: 'schedule-13g-institution-over-ten-percent',
    files: '13G',
    happened: 'An institution owns more than ten percent at a month’s end, for the first time.',
    eventIs: 'any day of that month',
    rule: schedule13gInstitutionOverTenPercent,
  },
  {
    name: 'schedule-13g-institution-five-point-move',
    files: '13G/A',
    happened: 'An institution over ten percent moved by more than five points at a month’s end.',
    eventIs: 'any day of that month',
    rule: schedule13gInstitutionFivePointMove,
  },
  {
    name: 'schedule-13g-passive-initial',
    files: '13G',
    happened: 'A passive holder acquired and now owns more than five but less than twenty percent.',
    eventIs: TRADE,
    rule: schedule13gPassiveInitial,
  },
  {
    name: 'schedule-13g-passive-over-ten-percent',
    files: '13G/A',
    happened: 'A passive holder acquired more than ten percent.',
    eventIs: TRADE,
    rule: schedule13gPassiveOverTenPercent,
  },
  {
    name: 'schedule-13g-passive-five-point-move',
    files: '13G/A',
    happened: 'A passive holder over ten percent moved by more than five points.',
    eventIs: TRADE,
    rule: schedule13gPassiveFivePointMove,
  },
  {
    name: 'schedule-13g-exempt-initial',
    files: '13G',
    happened:
      'A holder whom section 13(d) does not catch owns more than five percent on the test day.',
    eventIs: 'the day on which it passed five percent, or the test day itself',
    rule: schedule13gExemptInitial,
  },
  {
    name: 'schedule-13g-class-registered',
    files: '13G',
    happened: 'A class in which the holder owns more than five percent was registered.',
    eventIs: 'the day on which the registration took effect',
    rule: schedule13gExemptInitial,
  },
  {
    name: 'schedule-13g-periodic-amendment',
    files: '13G/A',
    happened: 'Facts in Schedule 13G have changed by the test day.',
    eventIs: 'the change or the test day itself',
    rule: schedule13gPeriodicAmendment,
  },
  {
    name: 'schedule-13g-exit',
    files: '13G/A',
    happened: 'A filer of Schedule 13G fell to five percent or less.',
    eventIs: 'the day of the fall or the test day itself',
    rule: schedule13gPeriodicAmendment,
  },
  {
    name: 'schedule-13g-return',
    files: '13G',
    happened: 'A holder who had to change to Schedule 13D qualifies for Schedule 13G again.',
    eventIs: 'the day on which it qualifies',
    rule: schedule13gReturn,
  },
  {
    name: 'form-3',
    files: 'Form 3',
    happened: 'An owner passed ten percent, or became a director or officer.',
    eventIs: TRADE,
    rule: form3,
  },
  {
    name: 'form-4',
    files: 'Form 4',
    happened: 'An insider, such as a holder of more than ten percent, traded.',
    eventIs: TRADE,
    rule: form4,
  },
  {
    name: 'form-5',
    files: 'Form 5',
    happened: 'The issuer’s fiscal year ended.',
    eventIs: 'the last day of the fiscal year',
    rule: form5,
  },
];

/** A trigger by its name. */
export function findTrigger(name: string): Trigger | undefined {
  return allTriggers.find((trigger) => trigger.name === name);
}

/**
 * The triggers that can stand behind a filing, from its form and the rule ticked on its title page.
 * A filing is late only where it is late under each of them.
 */
export function triggersOf(form: Form, rule13G?: Rule13G): readonly Trigger[] {
  return namesOf(form, rule13G).flatMap((name) => findTrigger(name) ?? []);
}

const INITIAL_13G: Record<Rule13G, readonly string[]> = {
  '13d-1(b)': ['schedule-13g-institution-initial', 'schedule-13g-institution-over-ten-percent'],
  '13d-1(c)': ['schedule-13g-passive-initial'],
  '13d-1(d)': ['schedule-13g-exempt-initial'],
};

const AMENDED_13G: Record<Rule13G, readonly string[]> = {
  '13d-1(b)': [
    'schedule-13g-periodic-amendment',
    'schedule-13g-institution-over-ten-percent',
    'schedule-13g-institution-five-point-move',
  ],
  '13d-1(c)': [
    'schedule-13g-periodic-amendment',
    'schedule-13g-passive-over-ten-percent',
    'schedule-13g-passive-five-point-move',
  ],
  '13d-1(d)': ['schedule-13g-periodic-amendment'],
};

function namesOf(form: Form, rule13G: Rule13G | undefined): readonly string[] {
  if (form === '13D') return ['schedule-13d-initial'];
  if (form === '13D/A') return ['schedule-13d-amendment'];
  const byRule = form === '13G' ? INITIAL_13G : AMENDED_13G;
  return rule13G ? byRule[rule13G] : [...new Set(Object.values(byRule).flat())];
}
