import { describe, expect, test } from 'vitest';
import { tradesIn, tradesInHtml } from '../../../test/trade-facts.ts';
import { parseDay } from '../../value/day.ts';

const HEADING = ['Date', 'Number of Shares', 'Price Per Share'];
const ROWS = [
  ['05/09/03', '12,000', '7.02'],
  ['05/12/03', '3,000', '7.15'],
  ['05/14/03', '700', '7.40'],
];
const ALL = [HEADING, ...ROWS];
const LEAD = 'The fund made the following purchases in the open market:';

const READ = {
  trades: [
    '2003-05-09 purchase 12000 @7.02',
    '2003-05-12 purchase 3000 @7.15',
    '2003-05-14 purchase 700 @7.40',
  ],
  doubt: undefined,
};

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const columns = (rows: readonly (readonly string[])[], parting: string): string[] =>
  HEADING.map((_, column) => rows.map((cells) => cells[column] ?? '').join(parting));

describe('tables in plain text', () => {
  test.each([
    ['bars', ALL.map((cells) => `| ${cells.join(' | ')} |`)],
    ['leaders', ALL.map((cells) => cells.join('.......'))],
    ['a dollar sign in a column of its own', ROWS.map(([a, b, c]) => [a, b, '$', c].join('\t'))],
    [
      'a dollar sign in a cell of its own in some of the rows',
      ALL.map(([a, b, c], at) => [a, b, ...(at === 2 ? ['$', c] : [c])].join('\t')),
    ],
    ['values below one another', ALL.map((cells) => `${cells.join('\n')}\n`)],
    [
      'labels before values below one another',
      ROWS.map(([a, b, c]) => `Date: ${a}\nNumber of Shares: ${b}\nPrice per Share: $${c}\n`),
    ],
  ])('%s', (_, lines) => {
    expect(tradesIn(`${LEAD}\n\n${lines.join('\n')}\n`)).toEqual(READ);
  });

  test.each([
    ['P/S', ['P', 'S', 'P'], ['purchase', 'sale', 'purchase']],
    ['B/S', ['(B)', '(S)', '(B)'], ['purchase', 'sale', 'purchase']],
    ['A/D', ['A', 'D', 'A'], ['purchase', 'sale', 'purchase']],
    ['Code', ['P', 'S', 'G'], ['purchase', 'sale', 'other']],
    ['Type', ['Purch.', 'Sale', 'Buy'], ['purchase', 'sale', 'purchase']],
    // Letters of a class leave the side to the words above, and so do those of names.
    ['Class', ['B', 'B', 'B'], ['sale', 'sale', 'sale']],
    ['Broker', ['S. Doe', 'B. Doe', 'P. Doe'], ['sale', 'sale', 'sale']],
  ])('sides in a column "%s"', (heading, letters, sides) => {
    const lines = [HEADING, ...ROWS].map((cells, at) =>
      [...cells, at === 0 ? heading : letters[at - 1]].join('     '),
    );
    const { trades } = tradesIn(`The fund made the following sales:\n\n${lines.join('\n')}\n`);
    expect(trades.map((trade) => trade.split(' ')[1])).toEqual(sides);
  });

  test('lines that begin with days and cannot be read are told of', () => {
    const lines = ROWS.map((cells) => cells.join(' and then some '));
    const { trades, doubt } = tradesIn(`${LEAD}\n\n${lines.join('\n')}\n`);
    expect(trades).toEqual([]);
    expect(doubt).toContain('begin with days');
  });

  test('days that stand alone are no trades', () => {
    const text = `${LEAD}\n\nMay 9, 2003\n\nGentlemen:\n\nMay 12, 2003\n\nMay 14, 2003\n`;
    expect(tradesIn(text)).toEqual({ trades: [], doubt: undefined });
  });
});

describe('tables in HTML', () => {
  test.each([
    [
      'a table within a table',
      `<table><tr><td><table>${ALL.map(row).join('')}</table></td></tr></table>`,
    ],
    [
      'each cell a table',
      `<table>${ALL.map((cells) => row(cells.map((cell) => `<table>${row([cell])}</table>`))).join('')}</table>`,
    ],
    ['each row a table', ALL.map((cells) => `<table>${row(cells)}</table>`).join('')],
    [
      'cells that hold a line for each trade',
      `<table>${row(HEADING)}${row(columns(ROWS, '<br>'))}</table>`,
    ],
    [
      'cells that hold a paragraph for each trade',
      `<table>${row(HEADING)}${row(columns(ROWS, '<p>'))}</table>`,
    ],
    [
      'divisions in place of cells',
      ALL.map((cells) => `<div>${cells.map((cell) => `<div>${cell}</div>`).join('')}</div>`).join(
        '',
      ),
    ],
  ])('%s', (_, html) => {
    expect(tradesInHtml(`<p>${LEAD}</p>${html}`)).toEqual(READ);
  });

  test('cells that hold different numbers of lines give no trade and a doubt', () => {
    const [days = '', shares = '', prices = ''] = columns(ROWS, '<br>');
    const html = `<table>${row(HEADING)}${row([days, shares.replace('<br>', ' and '), prices])}</table>`;
    const { trades, doubt } = tradesInHtml(`<p>${LEAD}</p>${html}`);
    expect(trades).toEqual([]);
    expect(doubt).toContain('begin with days');
  });
});

/** The trades of a table below the mark of Item 5(c) that has these rows. */
const told = (...rows: readonly (readonly string[])[]): readonly string[] =>
  tradesInHtml(`<p>(c)</p><table>${rows.map(row).join('')}</table>`).trades;

describe('what the columns of a table are', () => {
  test('a month and a strike price in the words of an option are neither shares nor prices', () => {
    const { trades } = tradesInHtml(
      `<table>${[
        ['Nature of the Transaction', 'Shares Purchased/(Sold)', 'Price Per Share', 'Date'],
        ['Purchase of Common Stock', '2,500', '18.22', '06/02/2016'],
        [
          'Purchase of September 2016 Call Option ($17.50 Strike Price)',
          '1,500',
          '2.10',
          '06/06/2016',
        ],
      ]
        .map(row)
        .join('')}</table>`,
    );
    expect(trades).toEqual(['2016-06-02 purchase 2500 @18.22', '2016-06-06 purchase 1500 @2.10']);
  });

  test('a list goes on beside itself, under a heading that says its words again', () => {
    const { trades } = tradesInHtml(
      `<p>Purchases:</p><table>${[
        ['Date', 'Shares', 'Price', 'Date', 'Shares', 'Price'],
        ['3/2/10', '1,000', '$7.10', '3/10/10', '4,000', '$7.22'],
        ['3/4/10', '3,500', '$7.15', '', '', ''],
      ]
        .map(row)
        .join('')}</table>`,
    );
    expect(trades).toEqual([
      '2010-03-02 purchase 1000 @7.10',
      '2010-03-10 purchase 4000 @7.22',
      '2010-03-04 purchase 3500 @7.15',
    ]);
  });

  test('the days of a trade and of its settlement are those of one trade', () => {
    const { trades } = tradesInHtml(
      `<p>Purchases:</p><table>${[
        ['Trade Date', 'Settlement Date', 'Shares', 'Price'],
        ['3/2/10', '3/5/10', '1,000', '$7.10'],
      ]
        .map(row)
        .join('')}</table>`,
    );
    expect(trades).toEqual(['2010-03-02 purchase 1000 @7.10']);
  });

  test.each([
    ['Type', 'P', 'S'],
    ['Acquired (A) or Disposed (D)', 'A', 'D'],
    ['B/S', 'B', 'S'],
  ])('codes of one letter under %j', (heading, bought, sold) => {
    const { trades } = tradesInHtml(
      `<table>${[
        ['Date', heading, 'Shares', 'Price'],
        ['3/2/10', bought, '1,000', '$7.10'],
        ['3/4/10', sold, '3,500', '$7.15'],
      ]
        .map(row)
        .join('')}</table>`,
    );
    expect(trades).toEqual(['2010-03-02 purchase 1000 @7.10', '2010-03-04 sale 3500 @7.15']);
  });

  test('purchases and sales with a price column each', () => {
    expect(
      told(
        ['Date', 'Shares Bought', 'Purchase Price', 'Shares Sold', 'Sale Price'],
        ['4/6/2016', '300', '$11.10', '200', '$11.35'],
      ),
    ).toEqual(['2016-04-06 purchase 300 @11.10', '2016-04-06 sale 200 @11.35']);
  });

  test('the lowest and the highest price beside the average', () => {
    expect(
      told(
        ['Trade Date', 'Buy / Sell', 'No. of Shares', 'Low Price', 'High Price', 'Average Price'],
        ['04/18/2016', 'Buy', '12,000', '9.50', '9.75', '9.6123'],
      ),
    ).toEqual(['2016-04-18 purchase 12000 @9.6123']);
  });

  test('the day of a trade stands behind that of its settlement', () => {
    expect(
      told(
        ['Settlement Date', 'Trade Date', 'Buy', 'Sell', 'Net Price'],
        ['4/7/2016', '4/4/2016', '1,500', '', '8.25'],
      ),
    ).toEqual(['2016-04-04 purchase 1500 @8.25']);
  });

  test('the day of the week before the day', () => {
    expect(
      told(['Date Purchased', 'Shares', 'Price'], ['Monday, April 4, 2016', '2,500', '$4.00']),
    ).toEqual(['2016-04-04 purchase 2500 @4.00']);
  });

  test('options between shares, with their strike price and the day on which they expire', () => {
    expect(
      told(
        ['Trade Date', 'Buy/Sell', 'Strike Price', 'Expiration Date', 'Quantity', 'Unit Price'],
        ['04/04/2016', 'Buy', '', '', '5,000', '$10.00'],
        ['04/05/2016', 'Sell', '$12.50', '06/17/2016', '1,000', '$0.85'],
      ),
    ).toEqual(['2016-04-04 purchase 5000 @10.00', '2016-04-05 sale 1000 @0.85']);
  });

  test('options held are no trades', () => {
    expect(
      told(
        ['Date of Issue', 'Strike Price', 'Expiration Date', 'Options', 'Price'],
        ['04/04/2016', '$12.50', '06/17/2016', '1,000', '$0.85'],
      ),
    ).toEqual([]);
  });

  test.each([
    ['a sentence', '</table><p>All of the foregoing were purchases in the open market.</p><table>'],
    ['a total', '<tr><td>Total purchased</td><td></td><td>4,000</td></tr>'],
  ])('the side by %s behind the rows', (_what, behind) => {
    const rows = [
      ['Date', 'Price', 'Shares'],
      ['4/11/2016', '$5.00', '1,000'],
      ['4/12/2016', '$5.10', '3,000'],
    ];
    const { trades } = tradesInHtml(`<p>(c)</p><table>${rows.map(row).join('')}${behind}</table>`);
    expect(trades).toEqual(['2016-04-11 purchase 1000 @5.00', '2016-04-12 purchase 3000 @5.10']);
  });

  test('thousands that blanks part, in doubt', () => {
    expect(
      told(['Date', 'Shares Purchased', 'Price'], ['11 April 2016', '12 500', '3.05']),
    ).toEqual(['2016-04-11 purchase 12500? @3.05']);
  });

  test('shares that remain are not those sold', () => {
    expect(
      told(
        ['Date of Sale', 'Shares Sold', 'Price', 'Shares Remaining'],
        ['March 28, 2016', '10,000', '$12.00', '510,000'],
      ),
    ).toEqual(['2016-03-28 sale 10000 @12.00']);
  });

  test('days and prices right below (c) are those of trades', () => {
    expect(told(['Date', 'Price', 'Larkfield LP'], ['4/11/2016', '$5.00', '1,000'])).toEqual([
      '2016-04-11 other? 1000 @5.00',
    ]);
  });

  test('each fund has a column of shares, below words that are over them alone', () => {
    const { trades } = tradesInHtml(
      `<table><tr><td></td><td></td><td colspan="2">Shares Purchased (Sold) by</td></tr>${[
        ['Date', 'Price', 'Larkfield Growth Fund', 'Larkfield Value Fund'],
        ['08/02/04', '12.41', '5,000', '3,100'],
        ['09/14/04', '12.77', '(4,000)', '-'],
      ]
        .map(row)
        .join('')}</table>`,
    );
    expect(trades).toEqual([
      '2004-08-02 purchase 5000 @12.41',
      '2004-08-02 purchase 3100 @12.41',
      '2004-09-14 sale 4000 @12.77',
    ]);
  });
});

test('lists side by side whose heading takes two lines', () => {
  expect(
    tradesIn(`Purchases over the last 60 days:

 Trade      Shares     Price           Trade      Shares     Price
 Date                                  Date
 -----      ------     -----           -----      ------     -----
 5/3/96     10,000     7.875           6/11/96     4,000     8.125
 5/20/96     2,000     8               6/28/96   100,000     8.375
`).trades,
  ).toEqual([
    '1996-05-03 purchase 10000 @7.875',
    '1996-06-11 purchase 4000 @8.125',
    '1996-05-20 purchase 2000 @8',
    '1996-06-28 purchase 100000 @8.375',
  ]);
});

test('lists side by side without a heading', () => {
  expect(
    tradesIn(`On the dates shown Merganser purchased shares at the prices shown:

     July 8, 1997    100,000    $16.50      July 22, 1997     50,000   $16.75
     July 9, 1997     20,000    $16.625     August 4, 1997    34,000   $17.00
`).trades.toSorted(),
  ).toEqual([
    '1997-07-08 purchase 100000 @16.50',
    '1997-07-09 purchase 20000 @16.625',
    '1997-07-22 purchase 50000 @16.75',
    '1997-08-04 purchase 34000 @17.00',
  ]);
});

test('a day of trade beside one of settlement is one trade', () => {
  expect(
    tradesIn(`Purchases:

 Trade Date     Settlement     Shares     Price
 06/11/1996     06/14/1996      4,000     8.125
 06/12/1996     06/17/1996      6,500     8.250
`).trades,
  ).toEqual(['1996-06-11 purchase 4000 @8.125', '1996-06-12 purchase 6500 @8.250']);
});

test('days of a month set under one another', () => {
  expect(
    tradesIn(
      `Markham bought shares, thus:

     DATE                NO. SHARES          UNIT COST

     March  9               4,300            $ 13.125
     March 21               1,000              13.25
`,
      parseDay('1995-04-03'),
    ).trades,
  ).toEqual(['1995-03-09 purchase 4300 @13.125', '1995-03-21 purchase 1000 @13.25']);
});

test('days with an ordinal before their month', () => {
  expect(
    tradesIn(`It has bought on the London Stock Exchange:

     Date                 Number of Ordinary Shares      Price in pence

     22nd May, 1995                 500,000                   218
     1st June, 1995               1,250,000                   221.5
`).trades,
  ).toEqual(['1995-05-22 purchase 500000 @218', '1995-06-01 purchase 1250000 @221.5']);
});

test('a day of settlement before that of the trade; proceeds per share are a price', () => {
  expect(
    tradesIn(`Sales since Amendment No. 8:

     Settlement Date      Trade Date           Shares Sold    Net Proceeds per Share
     ---------------      ----------           -----------    ----------------------
     February 26, 1999    February 23, 1999      20,000             $8.11
     March 8, 1999        March 3, 1999         450,000             $7.95
`).trades,
  ).toEqual(['1999-02-23 sale 20000 @8.11', '1999-03-03 sale 450000 @7.95']);
});

test('paragraphs of the item above a list are no headings of its columns', () => {
  expect(
    tradesIn(`     (a)-(b)  500,000 shares; 5.0 percent, based upon ten million shares
outstanding.

     (c)  Purchases in January 1996:

                    January  3        1,000 shares       at $10.25
                    January 17        4,000 shares       at $10
`).trades,
  ).toEqual(['1996-01-03 purchase 1000 @10.25', '1996-01-17 purchase 4000 @10']);
});
