import { describe, expect, test } from 'vitest';
import type { SamplePerson } from '../../filing/sample.ts';
import { Decimal } from '../../value/decimal.ts';
import { printEntry } from '../journal/print-journal.ts';
import { replay } from '../journal/replay.ts';
import type { ChainFiling } from './chain-filing.ts';
import { journalFromChain } from './journal-from-chain.ts';
import { chainsOf } from './order-chain.ts';
import { link, named } from './sample-chain.ts';

/** A person who shares all power over its shares, beside some of its own. */
function sharing(name: string, shared: string, own = '0'): SamplePerson {
  return {
    name,
    soleVotingPower: own,
    sharedVotingPower: shared,
    soleDispositivePower: own,
    sharedDispositivePower: shared,
    aggregateAmount: Decimal.parse(shared)
      ?.plus(Decimal.parse(own) ?? Decimal.of(0))
      .toString(),
  };
}

/** The journal of an original and an amendment, its findings, and what replaying it tells. */
function madeOf(...links: readonly ChainFiling[]): {
  lines: readonly string[];
  told: readonly string[];
} {
  const { journal, findings } = journalFromChain(chainsOf(links)[0] ?? expect.fail());
  const told = [...findings, ...replay(journal.entries).findings];
  return {
    lines: journal.entries
      .filter(({ kind }) => kind === 'opening' || kind === 'powers' || kind === 'balance')
      .map((entry) => printEntry(entry).replace(/ source \S+/, '')),
    told: told.map(({ code }) => code),
  };
}

describe('persons who share power', () => {
  const purchase = ['2024-01-09', 'purchase', '100'] as const;

  test('over the same shares stand behind one book, and every row comes out', () => {
    const three = [sharing('Fund A', '600'), sharing('GP LLC', '600'), sharing('Quill', '600')];
    const two = [sharing('Fund A', '650'), sharing('Quill', '650')];
    const { lines, told } = madeOf(
      link(0, '2024-01-10', { persons: three, trades: [purchase] }),
      link(1, '2024-02-10', { persons: two, trades: [['2024-02-09', 'purchase', '50']] }),
    );
    expect(told).toEqual([]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "2024-01-09 opening "All persons together" 500",
        "2024-01-09 powers "All persons together" voting "Fund A","GP LLC",Quill dispositive "Fund A","GP LLC",Quill",
        "2024-01-10 balance aggregate 600 of "Fund A"",
        "2024-01-10 balance aggregate 600 of "GP LLC"",
        "2024-01-10 balance aggregate 600 of Quill",
        "2024-02-10 powers "All persons together" voting "Fund A",Quill dispositive "Fund A",Quill",
        "2024-02-10 balance aggregate 650 of "Fund A"",
        "2024-02-10 balance aggregate 650 of Quill",
      ]
    `);
  });

  test('over the funds whose trades are named stand behind a book for each fund', () => {
    const before = [
      sharing('Fund A', '600'),
      sharing('Fund B', '300'),
      sharing('GP LLC', '900'),
      sharing('Quill', '900', '10'),
    ];
    const after = [
      sharing('Fund A', '650'),
      sharing('Fund B', '300'),
      sharing('GP LLC', '950'),
      sharing('Quill', '950', '7'),
    ];
    const { lines, told } = madeOf(
      named(link(0, '2024-01-10', { persons: before, trades: [purchase] }), ['Fund A']),
      named(
        link(1, '2024-02-10', {
          persons: after,
          trades: [
            ['2024-02-08', 'purchase', '50'],
            ['2024-02-09', 'sale', '3'],
          ],
        }),
        ['Fund A', 'Quill'],
      ),
    );
    expect(told).toEqual([]);
    expect(lines).toMatchInlineSnapshot(`
      [
        "2024-01-09 opening "Fund A" 500",
        "2024-01-09 opening "Fund B" 300",
        "2024-01-09 opening Quill 10",
        "2024-01-09 powers "Fund A" voting "Fund A","GP LLC",Quill dispositive "Fund A","GP LLC",Quill",
        "2024-01-09 powers "Fund B" voting "Fund B","GP LLC",Quill dispositive "Fund B","GP LLC",Quill",
        "2024-01-10 balance aggregate 600 of "Fund A"",
        "2024-01-10 balance aggregate 300 of "Fund B"",
        "2024-01-10 balance aggregate 900 of "GP LLC"",
        "2024-01-10 balance aggregate 910 of Quill",
        "2024-02-10 balance aggregate 650 of "Fund A"",
        "2024-02-10 balance aggregate 300 of "Fund B"",
        "2024-02-10 balance aggregate 950 of "GP LLC"",
        "2024-02-10 balance aggregate 957 of Quill",
      ]
    `);
  });

  test.each<[string, readonly [string, string][]]>([
    [
      'funds of the same size',
      [
        ['Fund A', '300'],
        ['Fund B', '300'],
        ['GP LLC', '300'],
        ['Quill', '600'],
      ],
    ],
    [
      'amounts that do not add up',
      [
        ['Fund A', '600'],
        ['Fund B', '300'],
        ['GP LLC', '850'],
      ],
    ],
  ])('of %s stand in one book, which says so', (_, rows) => {
    const persons = rows.map(([name, shares]) => sharing(name, shares));
    const trades = [purchase, ['2024-01-09', 'purchase', '20']] as const;
    const first = link(0, '2024-01-10', { persons, trades });
    expect(madeOf(named(first, ['Fund A', 'Fund B'])).told).toEqual(['powers-are-entered']);
  });
});
