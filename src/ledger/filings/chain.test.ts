import { describe, expect, test } from 'vitest';
import type { SamplePerson } from '../../filing/sample.ts';
import type { Entry } from '../journal/entry.ts';
import { parseJournal } from '../journal/parse-journal.ts';
import { printEntry, printJournal } from '../journal/print-journal.ts';
import { replay } from '../journal/replay.ts';
import type { ChainFiling } from './chain-filing.ts';
import { changesOf } from './changes.ts';
import { itemAmendment } from './item-amendment.ts';
import { journalFromChain } from './journal-from-chain.ts';
import { type Chain, chainsOf } from './order-chain.ts';
import { reconcile } from './reconcile.ts';
import { link, named } from './sample-chain.ts';
import { statementInForce } from './statement-in-force.ts';
import { wordDiff } from './word-diff.ts';

function only(chains: readonly Chain[]): Chain {
  expect(chains).toHaveLength(1);
  return chains[0] ?? expect.fail();
}

function codes({ findings }: { findings: readonly { code: string }[] }): readonly string[] {
  return findings.map(({ code }) => code);
}

function found(...links: readonly ChainFiling[]): readonly string[] {
  return codes(only(chainsOf(links)));
}

/** Each item, the filings it comes from, and a question mark where it is in doubt. */
function shown(links: readonly ChainFiling[]): readonly string[] {
  return statementInForce(links).items.map(
    ({ number, pieces, doubt }) =>
      `${number}: ${pieces.map(({ origin, action }) => `${origin.name} ${action}`).join(', ')}${doubt === undefined ? '' : ' ?'}`,
  );
}

function person(shares: string): readonly SamplePerson[] {
  return [{ aggregateAmount: shares, soleVotingPower: shares, soleDispositivePower: shares }];
}

describe('the order of a chain', () => {
  test('is by day of filing, whatever the order of the files', () => {
    const links = [link(2, '2024-03-01'), link(0, '2024-01-02'), link(1, '2024-02-01')];
    const chain = only(chainsOf(links));
    expect(chain.links.map(({ name }) => name)).toEqual(['0.txt', '1.txt', '2.txt']);
    expect(codes(chain)).toEqual([]);
  });

  test('names what is missing, doubled and out of order', () => {
    expect(found(link(3, '2024-01-02'))).toEqual(['chain-has-its-original']);
    expect(found(link(0, '2024-01-02'), link(2, '2024-02-01'))).toEqual(['chain-without-gaps']);
    expect(found(link(0, '2024-01-02'), link(1, '2024-02-01'), link(1, '2024-03-01'))).toEqual([
      'amendment-number-once',
    ]);
    expect(found(link(0, '2024-01-02'), link(2, '2024-02-01'), link(1, '2024-03-01'))).toEqual([
      'chain-without-gaps',
      'amendment-numbers-rise',
    ]);
    const newCusip = link(1, '2024-02-01', { cusips: ['037833100'] });
    expect(found(link(0, '2024-01-02'), newCusip)).toEqual(['chain-of-one-cusip']);
  });

  test('another holder is another chain, unless a filing has both', () => {
    const [quill, reed] = ['Ada Quill', 'Ben Reed'].map((name) => [{ name }]);
    const apart = [
      link(0, '2024-01-02', { persons: quill ?? [] }),
      link(0, '2024-01-03', { persons: reed ?? [] }),
    ];
    expect(chainsOf(apart)).toHaveLength(2);
    const both = link(1, '2024-02-01', { persons: [...(quill ?? []), ...(reed ?? [])] });
    expect(chainsOf([...apart, both])).toHaveLength(1);
    expect(chainsOf([both, ...apart])).toHaveLength(1);
  });

  test('another class is another chain', () => {
    const preferred = { cusips: ['037833100'], securityTitle: 'Series C Preferred Stock' };
    const chains = chainsOf([link(0, '2024-01-02'), link(1, '2024-02-01', preferred)]);
    expect(chains.map(({ class: title }) => title)).toHaveLength(2);
  });
});

describe('how an amendment treats an item', () => {
  test.each([
    [
      'Item 4 of the Schedule 13D is hereby amended and restated in its entirety to read as follows: X',
      'restates',
    ],
    ['Item 4 is amended to read in full: X', 'restates'],
    ['Item 6 is hereby amended by adding the following at the end thereof: X', 'adds'],
    ['Item 3 is hereby amended and supplemented as follows: X', 'adds'],
    ['Item 4 of the Statement is hereby supplemented with the following: X', 'adds'],
    [
      'Items 5(a)-(c) are amended. Item 5(a)-(c) of the Schedule 13D is hereby amended and restated: X',
      'restates part',
    ],
    ['Item 5 to Schedule 13D is amended, in pertinent part, as follows: X', 'amends'],
    ['The information in Item 2 remains unchanged.', 'leaves unchanged'],
    ['No material change.', 'leaves unchanged'],
    ['On March 1 the reporting person sold 100 shares.', 'says anew'],
  ])('%s', (text, action) => {
    expect(itemAmendment(text).action).toBe(action);
  });

  test('paragraphs are named', () => {
    expect(itemAmendment('Item 5 (a) and (b) is amended and restated: X').scope).toBe(
      '(a) and (b)',
    );
  });
});

describe('the statement in force', () => {
  const original = link(0, '2024-01-02', {
    items: { 1: 'Common Stock.', 3: 'Own funds (the "Funds").', 4: 'To invest.', 5: 'See rows.' },
  });
  const first = link(1, '2024-02-01', {
    items: {
      4: 'Item 4 is hereby amended by adding the following: A letter was sent.',
      5: 'Item 5 is hereby amended and restated in its entirety: None.',
    },
  });
  const second = link(2, '2024-03-01', {
    persons: person('1100000'),
    items: {
      3: 'Item 3 remains unchanged.',
      4: 'Item 4 is amended and restated in its entirety: To sell.',
    },
  });

  test('keeps, adds and replaces, and knows where each item comes from', () => {
    expect(shown([original, first])).toEqual([
      '1: 0.txt states',
      '3: 0.txt states',
      '4: 0.txt states, 1.txt adds',
      '5: 1.txt restates',
    ]);
    expect(shown([original, first, second])).toEqual([
      '1: 0.txt states',
      '3: 0.txt states',
      '4: 2.txt restates',
      '5: 1.txt restates',
    ]);
    expect(statementInForce([original, first]).terms.map(({ term }) => term)).toEqual(['Funds']);
  });

  test('a text that does not say what it does leaves a doubt', () => {
    const vague = link(1, '2024-02-01', { items: { 4: 'To buy more.' } });
    const item = statementInForce([original, vague]).items.find(({ number }) => number === '4');
    expect(item?.pieces).toHaveLength(2);
    expect(item?.doubt).toContain('does not say');
  });

  test('folding step by step is folding at once', () => {
    const chain = [original, first, second];
    const last = changesOf(chain).at(-1);
    expect(last?.facts.map(({ what, from, to }) => `${what}: ${from} → ${to}`)).toEqual([
      'date of event: 2024-02-01 → 2024-03-01',
      'Harbor Light Capital LP: sole voting power: 1,200,000 → 1,100,000',
      'Harbor Light Capital LP: sole dispositive power: 1,200,000 → 1,100,000',
      'Harbor Light Capital LP: aggregate amount: 1,200,000 → 1,100,000',
    ]);
    expect(last?.items.map(({ number, action }) => `${number} ${action}`)).toEqual([
      '3 leaves unchanged',
      '4 restates',
    ]);
  });

  test('words that changed', () => {
    expect(wordDiff('to invest  in shares', 'to invest in\nbonds')).toEqual([
      { kind: 'same', text: 'to invest in' },
      { kind: 'removed', text: 'shares' },
      { kind: 'added', text: '\nbonds' },
    ]);
  });

  test('lines and columns stay as they are typed', () => {
    expect(
      wordDiff('sold\n1/2/2004   100\n1/3/2004   200', 'sold\n1/2/2004   150\n1/3/2004   200'),
    ).toEqual([
      { kind: 'same', text: 'sold\n1/2/2004' },
      { kind: 'removed', text: '100' },
      { kind: 'added', text: '150' },
      { kind: 'same', text: '\n1/3/2004   200' },
    ]);
  });
});

describe('a chain reconciled with itself', () => {
  const original = link(0, '2024-01-10', {
    persons: person('1000'),
    trades: [
      ['2024-01-08', 'purchase', '600', '4.50'],
      ['2024-01-09', 'purchase', '100', '4.60'],
    ],
  });
  const explained = link(1, '2024-02-10', {
    persons: person('950'),
    trades: [
      ['2024-01-09', 'purchase', '100', '4.60'],
      ['2024-02-09', 'sale', '50', '5.00'],
    ],
  });

  test('trades that two filings list count once', () => {
    const chain = only(chainsOf([original, explained]));
    expect(reconcile(chain).map(({ unexplained }) => unexplained.toString())).toEqual(['0']);
    const { journal, findings } = journalFromChain(chain);
    expect(findings).toEqual([]);
    expect(replay(journal.entries).findings).toEqual([]);
    expect(journal.entries.map(printEntry)).toMatchInlineSnapshot(`
      [
        "2024-01-08 opening "Harbor Light Capital LP" 300 source 0000000001-24-011000",
        "2024-01-10 count 20000000 as-of 2024-01-10 document "the original (filed 2024-01-10), which does not say for what day the count is" source 0000000001-24-011000",
        "2024-01-10 filed 13D event 2024-01-10 shares 1000 accession 0000000001-24-011000",
        "2024-01-08 purchase "Harbor Light Capital LP" 600 at 4.50 source 0000000001-24-011000",
        "2024-01-09 purchase "Harbor Light Capital LP" 100 at 4.60 source 0000000001-24-011000",
        "2024-01-10 balance aggregate 1000 of "Harbor Light Capital LP" source 0000000001-24-011000",
        "2024-02-10 filed 13D/A number 1 event 2024-02-10 shares 950 accession 0000000001-24-021010",
        "2024-02-09 sale "Harbor Light Capital LP" 50 at 5.00 source 0000000001-24-021010",
        "2024-02-10 balance aggregate 950 of "Harbor Light Capital LP" source 0000000001-24-021010",
      ]
    `);
  });

  test('what the trades do not explain is a finding, with the shares and the filings', () => {
    const short = link(1, '2024-02-10', {
      persons: person('900'),
      trades: [
        ['2024-02-09', 'sale', '50', '5.00'],
        ['2024-02-09', 'other', '50'],
      ],
    });
    const { journal, findings } = journalFromChain(only(chainsOf([original, short])));
    expect(findings.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "Between the original (filed 2024-01-10) and amendment 1 (filed 2024-02-10), all persons together go from 1,000 to 900 shares; the trades listed come to -50, so that -50 shares are not explained. Of the transactions that are neither purchase nor sale, the one (50 shares in all) would account for it as given away. It is not sure: 1 transactions are neither purchase nor sale and are left out.",
        "In amendment 1 (filed 2024-02-10), 50 shares on 2024-02-09 are listed that are neither bought nor sold; they are not entered.",
      ]
    `);
    expect(replay(journal.entries).findings.map(({ message }) => message)).toMatchInlineSnapshot(
      `
      [
        "The aggregate amount of Harbor Light Capital LP should be 900 shares on 2024-02-10, but the entries give 950. 50 shares are too many.",
      ]
    `,
    );
  });

  test('a journal made of filings is printed and read back', () => {
    const { journal } = journalFromChain(only(chainsOf([original, explained])));
    const read = parseJournal(printJournal(journal));
    expect(read.findings).toEqual([]);
    expect(read.journal.entries.map((entry: Entry) => printEntry(entry))).toEqual(
      journal.entries.map(printEntry),
    );
  });
});

describe('trades that name their person', () => {
  const two: readonly SamplePerson[] = [
    { name: 'Fund A', aggregateAmount: '600' },
    { name: 'Fund B', aggregateAmount: '400' },
  ];
  const later: readonly SamplePerson[] = [
    { name: 'Fund A', aggregateAmount: '650' },
    { name: 'FUND B.', aggregateAmount: '350' },
  ];

  const chain = only(
    chainsOf([
      named(link(0, '2024-01-10', { persons: two, trades: [['2024-01-09', 'purchase', '100']] }), [
        'Fund A',
      ]),
      named(
        link(1, '2024-02-10', {
          persons: later,
          trades: [
            ['2024-02-08', 'purchase', '50'],
            ['2024-02-09', 'sale', '40'],
          ],
        }),
        ['Fund A', 'Fund B'],
      ),
    ]),
  );

  test('are reconciled person by person', () => {
    expect(
      reconcile(chain).map(
        ({ whose, unexplained }) => `${whose ?? 'all'} ${unexplained.toString()}`,
      ),
    ).toEqual(['all -10', 'Fund A 0', 'FUND B. -10']);
  });

  test('stand in a book for each', () => {
    const { journal } = journalFromChain(chain);
    const { findings } = replay(journal.entries);
    expect(findings.map(({ message }) => message)).toEqual([
      'The aggregate amount of FUND B. should be 350 shares on 2024-02-10, but the entries give 360. 10 shares are too many.',
    ]);
  });
});
