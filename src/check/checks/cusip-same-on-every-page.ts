import type { Stated } from '../../filing/fact.ts';
import type { PageMark } from '../../filing/filing.ts';
import { sample13d } from '../../filing/sample.ts';
import { isPlaceholderCusip, normalCusip } from '../../value/cusip.ts';
import { type Check, defineCheck } from '../define.ts';
import { isWhole, sure } from '../sure.ts';
import { counted, listed } from '../words.ts';

export const cusipSameOnEveryPage: Check = defineCheck({
  code: 'cusip-same-on-every-page',
  since: '0.1.0',
  severity: 'error',
  cite: '17 CFR 240.13d-101',
  title: 'A page carries another CUSIP than the title page',
  why:
    'The statement is about one class, which its CUSIP identifies. A running head that was left ' +
    'over from another filing makes it impossible to say which class is meant. Numbers that only ' +
    'leave out the check digit or the issue are not held against the filer.',
  fix: 'Find out which number is the class’s, and put it on the title page and all others.',
  passes: [sample13d(), sample13d({ pages: [[2, 3, '66123R']] })],
  fails: [
    [
      sample13d({
        pages: [
          [2, 3, '757209101'],
          [3, 3, '757209101'],
        ],
      }),
      'The title page has CUSIP 66123R103, but 2 pages carry CUSIP 757209101.',
    ],
  ],

  run({ cusips, pages, ...filing }, report) {
    const titles = cusips.filter(({ value }) => !isPlaceholderCusip(value));
    const [first] = titles;
    if (first === undefined || !titles.every(sure)) return;
    if (!isWhole({ cusips, pages, ...filing }, 'cusips')) return;
    const title = listed(titles.map(({ value }) => value));
    for (const [other, marks] of otherCusips(titles, pages)) {
      const [mark] = marks;
      if (mark === undefined) continue;
      const carry = marks.length === 1 ? 'carries' : 'carry';
      const message =
        `The title page has CUSIP ${title}, but ${counted(marks.length, 'page')} ` +
        `${carry} CUSIP ${other}.`;
      report(mark, message, [first, `The title page has CUSIP ${first.value}.`]);
    }
  },
});

/** The CUSIPs that stand on pages and not on the title page, each with its places. */
function otherCusips(
  titles: readonly Stated<string>[],
  pages: readonly PageMark[],
): ReadonlyMap<string, readonly Stated<string>[]> {
  const others = new Map<string, Stated<string>[]>();
  for (const { cusip } of pages) {
    const mark = sure(cusip);
    if (mark === undefined) continue;
    const value = normalCusip(mark.value);
    if (isPlaceholderCusip(value) || value.length < ISSUER_LENGTH) continue;
    if (titles.some((title) => isSameCusip(normalCusip(title.value), value))) continue;
    others.set(value, [...(others.get(value) ?? []), mark]);
  }
  return others;
}

/** The first six characters name the issuer; fewer name nothing. */
const ISSUER_LENGTH = 6;

function isSameCusip(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
