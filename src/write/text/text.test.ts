import { expect, test } from 'vitest';
import { sample13d } from '../../filing/sample.ts';
import { wrapped } from './lines.ts';
import { writeText } from './text.ts';

test('a statement in the classic layout', () => {
  const text = writeText(
    sample13d({ items: { 4: 'None. See Item 5.' }, trades: [], outstanding: undefined }),
  );
  const [title = '', cover = '', body = ''] = text.split('<PAGE>');
  expect(title.trim().split('\n').slice(0, 8)).toEqual([
    'UNITED STATES',
    '                       SECURITIES AND EXCHANGE COMMISSION',
    '                             Washington, D.C. 20549',
    '',
    '                                  SCHEDULE 13D',
    '                   Under the Securities Exchange Act of 1934',
    '',
    '',
  ]);
  expect(cover.trim()).toBe(
    `
CUSIP No. 66123R103                                                 SCHEDULE 13D

1     NAME OF REPORTING PERSON
      Harbor Light Capital LP

2     CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP
      (a) [ ]
      (b) [ ]

3     SEC USE ONLY

4     SOURCE OF FUNDS
      WC

5     CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEMS
      2(d) OR 2(e)
      [ ]

6     CITIZENSHIP OR PLACE OF ORGANIZATION
      Delaware

  NUMBER OF SHARES        7     SOLE VOTING POWER
  BENEFICIALLY OWNED            1,200,000
  BY EACH REPORTING
  PERSON WITH             8     SHARED VOTING POWER
                                0

                          9     SOLE DISPOSITIVE POWER
                                1,200,000

                          10    SHARED DISPOSITIVE POWER
                                0

11    AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
      1,200,000

12    CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES
      [ ]

13    PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)
      6.0%

14    TYPE OF REPORTING PERSON
      PN`.trim(),
  );
  expect(body.trim()).toBe(
    `
Item 4.  Purpose of Transaction.

     None. See Item 5.


                                   SIGNATURE

     After reasonable inquiry and to the best of my knowledge and belief, I
     certify that the information set forth in this statement is true, complete
     and correct.

Dated:  March 8, 2024

                                   Harbor Light Capital LP

                                   By:  /s/ Ada Quill
                                   ----------------------------------------
                                   Name:  Ada Quill
                                   Title: General Partner`.trim(),
  );
});

test('no line begins like the heading of an item', () => {
  const text = 'The shares were bought as told in detail in Item 3. They are held as Item 4 says.';
  for (let width = 20; width < 60; width += 1) {
    expect(wrapped(text, width).filter((line) => line.startsWith('Item'))).toEqual([]);
  }
});
