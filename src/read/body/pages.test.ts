import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { readPageMarks } from './pages.ts';

test('running heads tell page, count and CUSIP, the title page its own CUSIP', () => {
  const title = 'CUSIP No. 282912104\n(CUSIP Number)\n            Page 1 of 3 Pages\n';
  const text = `${title}<PAGE>
CUSIP No. 757209101           13D           Page 2 of 3 Pages
Text that speaks of the CUSIP number 282912104 and of page 2 of the agreement.
<PAGE>
CUSIP NO.: 757209 10 1
                        Page 3 of Pages 3
`;
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const marks = readPageMarks(layout, title.indexOf('(CUSIP Number)'));
  expect(marks.map(({ number, of, cusip }) => [number?.value, of?.value, cusip?.value])).toEqual([
    [1, 3, undefined],
    [2, 3, '757209101'],
    [undefined, undefined, '757209101'],
    [3, 3, undefined],
  ]);
});
