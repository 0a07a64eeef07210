import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiling } from '../../read/read-filing.ts';
import { sourceFrom } from '../../source/source.ts';
import { parseJournal } from '../journal/parse-journal.ts';
import { printJournal } from '../journal/print-journal.ts';
import { replay } from '../journal/replay.ts';
import type { ChainFiling } from './chain-filing.ts';
import { changesOf } from './changes.ts';
import { journalFromChain } from './journal-from-chain.ts';
import { type Chain, chainsOf } from './order-chain.ts';
import { reconcile } from './reconcile.ts';
import { statementInForce } from './statement-in-force.ts';

/** Real filings stay outside the project; where they are absent the tests say so and are skipped. */
const CORPUS = '../shared/corpus';
const here = existsSync(join(CORPUS, 'chains'));
if (!here) process.stderr.write(`${CORPUS}/chains is absent: tests over real chains are skipped\n`);

function read(path: string): ChainFiling {
  const { filing } = readFiling(sourceFrom(path, readFileSync(path)));
  return { name: path.split('/').at(-1) ?? path, filing };
}

function chainsIn(folder: string): readonly Chain[] {
  const path = join(CORPUS, 'chains', folder);
  // The files come in the wrong order on purpose.
  return chainsOf(
    readdirSync(path)
      .toSorted()
      .toReversed()
      .map((name) => read(join(path, name))),
  );
}

function codes(chain: Chain | undefined): readonly string[] {
  return chain?.findings.map(({ code }) => code) ?? [];
}

describe.skipIf(!here)('real chains', () => {
  test('nine amendments of Internap: order, fold, reconciliation', () => {
    const [chain, ...others] = chainsIn('internap-corp');
    expect(others).toEqual([]);
    expect(chain?.links.map(({ filing }) => filing.amendmentNumber?.value)).toEqual([
      38, 39, 40, 41, 42, 43, 44, 45, 46,
    ]);
    expect(codes(chain)).toEqual(['chain-has-its-original']);
    if (!chain) return;
    const { items } = statementInForce(chain.links);
    expect(
      items.map(({ number, pieces }) => `${number} ${pieces.at(-1)?.origin.title ?? ''}`),
    ).toEqual([
      '1 amendment 46 (filed 2020-03-27)',
      '2 amendment 46 (filed 2020-03-27)',
      '3 amendment 46 (filed 2020-03-27)',
      '5 amendment 46 (filed 2020-03-27)',
    ]);
    expect(changesOf(chain.links)).toHaveLength(9);
    const totals = reconcile(chain).filter(({ whose }) => whose === undefined);
    expect(totals.map(({ after }) => after.toString())).toEqual(
      '5393432 5123512 4846196 4325530 3768065 3122456 2672181 3613714'.split(' '),
    );
    // Each of these is a delivery of shares out of an account, marked *DO, seen by eye.
    expect(totals.map(({ unexplained }) => unexplained.toString())).toEqual(
      '-4500 -6100 0 0 0 0 0 -375'.split(' '),
    );
    expect(totals.filter(({ hint }) => hint !== undefined)).toHaveLength(3);
  });

  test('two classes of one issuer are two chains', () => {
    expect(chainsIn('gdl-fund').map(({ class: title }) => title?.slice(0, 8))).toHaveLength(2);
  });

  test('a missing amendment is named', () => {
    const [chain] = chainsIn('circor-international-inc');
    expect(chain?.findings.map(({ message }) => message).join()).toContain(
      'amendment 44 is not here',
    );
  });

  test.each(here ? readdirSync(join(CORPUS, 'chains')) : [])(
    '%s becomes a journal that is read back',
    (folder) => {
      for (const chain of chainsIn(folder)) {
        const { journal } = journalFromChain(chain);
        const printed = printJournal(journal);
        const again = parseJournal(printed);
        expect(again.findings).toEqual([]);
        expect(printJournal(again.journal)).toBe(printed);
        expect(replay(journal.entries).days.length).toBeGreaterThan(0);
      }
    },
  );

  test('the filing that Stakeline started from opens with 2,202,000 shares', () => {
    const [chain] = chainsOf([read(join(CORPUS, 'seed', 'st-8x8-13da2.txt'))]);
    if (!chain) expect.fail();
    const { journal } = journalFromChain(chain);
    const opening = journal.entries.find(({ kind }) => kind === 'opening');
    expect(opening && 'shares' in opening && opening.shares?.toString()).toBe('2202000');
    expect(journal.entries.filter(({ kind }) => kind === 'sale')).toHaveLength(51);
    expect(replay(journal.entries).findings).toEqual([]);
  });
});
