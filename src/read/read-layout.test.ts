import { expect, test } from 'vitest';
import { layoutText } from './layout/text-layout.ts';
import { readLayout } from './read-layout.ts';

const COVER = `1. NAME OF REPORTING PERSON   Tidewater Fund LP
2. CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP  (a) [ ] (b) [ ]
3. SEC USE ONLY
11. AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON 100
14. TYPE OF REPORTING PERSON PN
`;

function read(title: string, body: string): ReturnType<typeof readLayout> {
  const text = `${title}\n\n${COVER}\n${body}\n\nSIGNATURE\n\n/s/ Ada Penrose\n`;
  return readLayout(layoutText({ name: 'x.txt', text }, { from: 0, to: text.length }), undefined);
}

test.each(['ITEM I.  SECURITY AND ISSUER', '1.  Security and Issuer', 'Items 1 and 2.  Security'])(
  'items begin at %j, though no page ends behind the cover page',
  (heading) => {
    const { items, listDoubts } = read('SCHEDULE 13D', `${heading}\nText.`);
    expect(items[0]?.number.value).toBe('1');
    expect(listDoubts.items).toBeUndefined();
  },
);

test('signatures begin at other words of a certification, where nothing else heads them', () => {
  const text = `SCHEDULE 13D\n\n${COVER}\nItem 7.  Exhibits\nNone.\n\nI certify that the above is true.\n\nMay 3, 1999            Ada Penrose\n-----------            -----------\nDate                   Signature\n`;
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  expect(readLayout(layout, undefined).signatures.map(({ signer }) => signer?.value)).toEqual([
    'Ada Penrose',
  ]);
});

test('a statement without items is told of, but for a tender offer', () => {
  expect(read('SCHEDULE 13D', 'Security and Issuer\nText.').listDoubts.items?.doubt).toBe(
    'No item was found.',
  );
  const offer = read('SCHEDULE TO\n(Amendment to Schedule 13D)', 'Item 12. Exhibits.\nText.');
  expect(offer.listDoubts.items).toBeUndefined();
});
