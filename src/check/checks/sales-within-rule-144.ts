import { sample13d } from '../../filing/sample.ts';
import type { Transaction } from '../../filing/transaction.ts';
import { answerOn } from '../../law/define.ts';
import { rule144VolumeLimit } from '../../law/rules/rule-144-volume-limit.ts';
import { addDays, addMonths, type Day, dayInWords } from '../../value/day.ts';
import type { Decimal } from '../../value/decimal.ts';
import { type Check, defineCheck } from '../define.ts';
import { baseBorneOut, percentOf, shown } from '../percent.ts';
import { hasOneClass } from '../persons.ts';
import { sharesOf, sureTrades, within } from '../trades.ts';
import { inShares } from '../words.ts';

export const salesWithinRule144: Check = defineCheck({
  code: 'sales-within-rule-144',
  since: '0.1.0',
  severity: 'note',
  schedule: '13D',
  cite: '17 CFR 230.144(e)(1)',
  title: 'The sales of three months exceed one percent of the class',
  why:
    'An affiliate of the issuer may sell without registration, within three months, one percent of ' +
    'the class or the average weekly volume of the four weeks before, whichever is more. The volume ' +
    'is in no statement, so the check only says that one percent did not suffice. Whether the ' +
    'holder is an affiliate, and whether the sales were made under Rule 144 at all, is a question ' +
    'for a person. Silent where shares were tendered, and where no cover page’s percent bears out ' +
    'the number of shares outstanding.',
  fix: 'If the seller is an affiliate, compare the sales with the weekly volume, and look for Form 144.',
  passes: [
    sample13d(),
    sample13d({ trades: [['2024-03-05', 'sale', '200000']], totals: [] }),
    sample13d({ trades: [['2024-03-05', 'purchase', '900000']], totals: [] }),
    sample13d({ trades: [['2024-03-05', 'sale', '900000']], totals: [], outstanding: '474052' }),
    sample13d({ trades: [['2024-03-05', 'sale', '900000']], items: { 5: 'We tendered them.' } }),
    sample13d({
      trades: [
        ['2023-11-30', 'sale', '150000'],
        ['2024-03-05', 'sale', '150000'],
      ],
      totals: [],
    }),
  ],
  fails: [
    [
      sample13d({
        trades: [
          ['2024-02-15', 'sale', '200000'],
          ['2024-03-05', 'sale', '50000'],
        ],
        totals: [],
      }),
      'From 15 February 2024 to 5 March 2024 the sales listed come to 250,000 shares, 1.25 % of the ' +
        'class. For an affiliate, one percent under Rule 144 would have been 200,000: only the ' +
        'weekly volume could allow more.',
    ],
  ],

  run(filing, report) {
    const outstanding = baseBorneOut(filing);
    const trades = sureTrades(filing);
    if (trades === undefined || outstanding === undefined || !hasOneClass(filing)) return;
    if (filing.items.some(({ text }) => SAYS_TENDERED.test(text.value))) return;
    const most = mostInThreeMonths(trades.filter(({ side }) => side.value === 'sale'));
    const [first, last] = [most.at(0), most.at(-1)];
    if (first === undefined || last === undefined) return;
    const sold = sharesOf(most);
    const limit = onePercent(last.date.value, outstanding.value, sold);
    const percent = percentOf(sold, outstanding.value);
    if (limit === undefined || percent === undefined || sold.compare(limit) <= 0) return;
    const message =
      `${span(first.date.value, last.date.value)} the sales listed come to ${inShares(sold)} ` +
      `shares, ${shown(percent)} % of the class. For an affiliate, one percent under Rule 144 would ` +
      `have been ${inShares(limit)}: only the weekly volume could allow more.`;
    report(first, message, [outstanding, 'The size of the class.']);
  },
});

/** Shares given up in a tender offer are not sold in the market. */
const SAYS_TENDERED = /\btendered\b|\btender offer\b/i;

/** The sales, by day, of the three months in which most shares were sold. */
function mostInThreeMonths(sales: readonly Transaction[]): readonly Transaction[] {
  const byDay = sales.toSorted((one, other) => (one.date.value < other.date.value ? -1 : 1));
  let most: readonly Transaction[] = [];
  for (const day of new Set(byDay.map(({ date }) => date.value))) {
    const window = within(byDay, addDays(addMonths(day, -MONTHS), 1), day);
    if (most.length === 0 || sharesOf(window).compare(sharesOf(most)) > 0) most = window;
  }
  return most;
}

const MONTHS = 3;

/** What the rule allows where the volume does not count. */
function onePercent(on: Day, outstanding: Decimal, sold: Decimal): Decimal | undefined {
  const given = { outstanding, weeklyVolumes: [], listed: false, sold };
  return answerOn(rule144VolumeLimit, on, given)?.answer.limit;
}

function span(from: Day, to: Day): string {
  return from === to ? `On ${dayInWords(to)}` : `From ${dayInWords(from)} to ${dayInWords(to)}`;
}
