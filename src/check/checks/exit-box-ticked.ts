import type { Filing, Item } from '../../filing/filing.ts';
import { sample13g } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck, type Place } from '../define.ts';
import { REPORTING_PERCENT } from '../percent.ts';
import { allSure, isWhole, sure } from '../sure.ts';

const LAST = {
  form: '13G/A',
  amendmentNumber: 3,
  persons: [{ aggregateAmount: '900000', percentOfClass: '4.5', soleDispositivePower: '900000' }],
  holdings: [],
} as const;

export const exitBoxTicked: Check = defineCheck({
  code: 'exit-box-ticked',
  since: '0.1.0',
  severity: 'warning',
  schedule: '13G',
  cite: '17 CFR 240.13d-102, Item 5',
  title: 'The holding is under five percent, but the box of Item 5 is not ticked',
  why:
    'The box says that the duty to report has ended; without it the holder seems to go on reporting. ' +
    'Several persons are taken together, unless they report the same shares. Silent on first ' +
    'statements, where Item 5 tells the exit in words, and where the box cannot be seen.',
  fix: 'Tick the box of Item 5, or correct the percent of class.',
  passes: [
    sample13g(),
    sample13g({ ...LAST, items: { 5: 'If this statement is filed to report …, check [X]' } }),
    sample13g({ ...LAST, items: { 5: 'It has ceased to own more than five percent.' } }),
    sample13g({ ...LAST, items: { 4: 'See the cover page.' } }),
    sample13g({ ...LAST, form: '13G', items: { 5: 'Not applicable.' } }),
    sample13g({
      ...LAST,
      persons: [...LAST.persons, { ...LAST.persons[0], name: 'Bo', aggregateAmount: '901000' }],
      items: { 5: 'Not applicable.' },
    }),
  ],
  fails: [
    [
      sample13g({ ...LAST, items: { 5: 'If this statement is filed to report …, check [ ].' } }),
      'The percent of class is 4.5, but the box of Item 5 for five percent or less is not ticked.',
    ],
    [
      sample13g({ ...LAST, items: { 5: 'Not applicable.' } }),
      'The percent of class is 4.5, but the box of Item 5 for five percent or less is not ticked.',
    ],
  ],

  run(filing, report) {
    if (sure(filing.form)?.value !== '13G/A' || !isWhole(filing, 'items')) return;
    const [item, another] = filing.items.filter(({ number }) => number.value === '5');
    const box = item && another === undefined ? unticked(item) : undefined;
    const percents = allSure(filing.reportingPersons.map((person) => person.percentOfClass));
    const [first] = percents ?? [];
    if (box === undefined || percents === undefined || first === undefined) return;
    const values = percents.map(({ value }) => value);
    const total = reportsSameShares(filing) ? first.value : Decimal.sum(values);
    if (total.compare(REPORTING_PERCENT) >= 0) return;
    const start = total === first.value ? 'The percent of class is' : 'The percents of class make';
    const message = `${start} ${total.toString()}, but the box of Item 5 for five percent or less is not ticked.`;
    report(box, message, [first, 'The percent of class.']);
  },
});

/** Where the box is seen to be empty, or the item is answered as not applicable. */
function unticked({ fivePercentOrLess, notApplicable, text }: Item): Place | undefined {
  if (fivePercentOrLess !== undefined) return falseOrNothing(fivePercentOrLess);
  if (sure(notApplicable)?.value === true) return sure(notApplicable);
  const said = sure(text);
  if (said === undefined || TICKED.test(said.value)) return undefined;
  return UNTICKED.test(said.value) ? said : undefined;
}

function falseOrNothing(box: NonNullable<Item['fivePercentOrLess']>): Place | undefined {
  return sure(box)?.value === false ? box : undefined;
}

const TICKED = /[[(/] {0,9}x {0,9}[\])/]|[☒☑✓✔þ]|\byes\b|\breports? that\b|\bhas ceased to own\b/i;
const UNTICKED = /\[ {0,9}\]|☐|\bnot applicable\b|\bn\/a\b/i;

/** Persons who report one number are taken to share the shares. */
function reportsSameShares({ reportingPersons }: Filing): boolean {
  const amounts = allSure(reportingPersons.map(({ aggregateAmount }) => aggregateAmount));
  const [first] = amounts ?? [];
  return first !== undefined && (amounts ?? []).every(({ value }) => value.equals(first.value));
}
