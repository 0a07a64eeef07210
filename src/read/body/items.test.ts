import { describe, expect, test } from 'vitest';
import { markedAt, unmarked } from '../../../test/marks.ts';
import { layoutText } from '../layout/text-layout.ts';
import { findItemHeadings, readItems } from './items.ts';

function itemsIn(drawn: string): {
  readonly numbers: string[];
  readonly drawn: string;
  readonly texts: string[];
} {
  const text = unmarked(drawn);
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const headings = findItemHeadings(layout, 0, layout.text.length);
  const items = readItems(layout, headings, layout.text.length);
  return {
    numbers: items.map(({ number }) => number.value),
    drawn: markedAt(text, headings),
    texts: items.map((item) => item.text.value),
  };
}

describe('headings of items', () => {
  test.each<[drawn: string, ...numbers: string[]]>([
    [
      '⟦Item 1.  Security and Issuer.⟧\nText.\n⟦Item 2.  Identity and Background.⟧\nText.',
      '1',
      '2',
    ],
    ['⟦ITEM 5. INTEREST IN SECURITIES OF THE ISSUER⟧', '5'],
    ['⟦ITEM IV.  PURPOSE OF TRANSACTION⟧', '4'],
    ['⟦1.   Item 3 is amended by adding:⟧\n\nText.', '3'],
    [
      '⟦ITEM 3 OF THE SCHEDULE 13D, "SOURCE AND AMOUNT OF FUNDS OR OTHER⟧\nCONSIDERATION," IS AMENDED BY THE FOLLOWING:\nText.',
      '3',
    ],
    ['Item 3 of the Schedule 13D tells of funds. Item 5\nbelow is hereby amended.'],
    ['⟦Item Four.  Ownership⟧', '4'],
    ['⟦Item 5⟧\n\nInterest in Securities', '5'],
    ['⟦Item 5:⟧', '5'],
    ['⟦Item 3   The person filing is an employee benefit plan⟧', '3'],
    ['⟦Item 3    The person filing is an employee benefit plan⟧', '3'],
    ['⟦Item 1(a).  Name of Issuer:⟧\n⟦Item 1(b).  Address of Issuer⟧', '1'],
    ['⟦Item No. 4 - Purpose of Transaction⟧', '4'],
    ['⟦ITEM l0. CERTIFICATION⟧', '10'],
    ['⟦2.       Identity and Background.⟧', '2'],
    ['⟦(6)  Ownership of More than Five Percent⟧', '6'],
    ['   ⟦Item 4 of the Schedule 13D is hereby amended as follows:⟧', '4'],
    ['⟦Item 7.  Material to Be Filed as Exhibits.⟧', '7'],
    ['⟦Item #4  Purpose of Transaction⟧', '4'],
    ['⟦(Item 4) Purpose of Transaction⟧', '4'],
    ['⟦Response to Item 4: Purpose of Transaction⟧', '4'],
  ])('%j', (drawn, ...numbers) => {
    const read = itemsIn(drawn);
    expect({ numbers: read.numbers, drawn: read.drawn }).toEqual({ numbers, drawn });
  });

  test.each([
    '',
    'Item 5 above tells of it.',
    'as set forth in\nItem 5 which is amended',
    'Items of interest',
    'Item 11. No such item',
    '1.  The parties agree',
    'Itemized below',
    'Item 5.  Interest in Securities of the Issuer ......... 7',
  ])('none in %j', (text) => {
    expect(itemsIn(text).numbers).toEqual([]);
  });

  test.each([
    'Items 4, 5 and 6 of the Schedule 13D are hereby amended as follows:',
    'Items 4, 5 and 6.  Purpose, Interest, Contracts',
    'Items 4 through 6.  Not applicable.',
  ])('several items under one heading share their text: %j', (heading) => {
    const { numbers, texts } = itemsIn(`${heading}\nThe Fund sold.\nItem 7.  Exhibits\nNone.`);
    expect(numbers).toEqual(['4', '5', '6', '7']);
    expect(texts.slice(0, 3)).toEqual(Array(3).fill(`${heading}\nThe Fund sold.`));
  });

  test('an item told in two places is one, with both texts', () => {
    const { numbers, texts } = itemsIn(
      '⟦Item 5.  Interest⟧\nFirst.\n⟦Item 7.  Exhibits⟧\nNone.\n⟦Item 5.  Interest⟧\nMore.',
    );
    expect(numbers).toEqual(['5', '7']);
    expect(texts[0]).toBe('Item 5.  Interest\nFirst.\nItem 5.  Interest\nMore.');
  });

  test("a page's number and the next page's head are no part of an item", () => {
    const { texts } = itemsIn(
      'Item 4.  Purpose\nNone, see row 5.\n\n                - 3 -\n<PAGE>\nCUSIP No. 411999105      13D      Page 4 of 6 Pages\n-----------\nItem 5.  Interest\nIt holds 5\n\nPage 4 of 6 Pages\n',
    );
    expect(texts).toEqual(['Item 4.  Purpose\nNone, see row 5.', 'Item 5.  Interest\nIt holds 5']);
  });
});
