import type { Stated } from '../../filing/fact.ts';
import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck, type Report } from '../define.ts';
import { sure } from '../sure.ts';

export const pagesNumberedInSequence: Check = defineCheck({
  code: 'pages-numbered-in-sequence',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-101',
  title: 'The page numbers do not follow each other',
  why:
    'A gap in `Page 4 of 13` may be a page that was left out. A number that stands at both head and ' +
    'foot, or a schedule that counts from 1 again, is in order.',
  fix: 'See whether a page is missing, and number the pages anew.',
  passes: [
    sample13d(),
    sample13d({
      pages: [
        [1, 3],
        [2, 3],
        [2, 3],
        [3, 3],
        [1, 2],
        [2, 2],
      ],
    }),
  ],
  fails: [
    [
      sample13d({
        pages: [
          [1, 4],
          [2, 4],
          [4, 4],
        ],
      }),
      'Page 2 is followed by page 4.',
    ],
    [
      sample13d({
        pages: [
          [1, 2],
          [2, 2],
          [3, 2],
        ],
      }),
      'Page 3 is numbered as one of 2.',
    ],
  ],

  run({ pages }, report) {
    reportOverrun(pages, report);
    const numbers = pages.flatMap(({ number }) => sure(number) ?? []);
    const gap = numbers.findIndex((number, at) => at > 0 && !follows(numbers[at - 1], number));
    const [before, after] = [numbers[gap - 1], numbers[gap]];
    if (before === undefined || after === undefined) return;
    report(after, `Page ${before.value} is followed by page ${after.value}.`, [
      before,
      `Page ${before.value}.`,
    ]);
  },
});

function reportOverrun(
  pages: readonly { readonly number?: Stated<number>; readonly of?: Stated<number> }[],
  report: Report,
): void {
  for (const page of pages) {
    const [number, of] = [sure(page.number), sure(page.of)];
    if (number === undefined || of === undefined || number.value <= of.value) continue;
    report(number, `Page ${number.value} is numbered as one of ${of.value}.`);
    return;
  }
}

function follows(before: Stated<number> | undefined, { value }: Stated<number>): boolean {
  return (
    before === undefined || value === 1 || value - before.value === 0 || value - before.value === 1
  );
}
