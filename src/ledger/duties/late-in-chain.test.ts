import { describe, expect, test } from 'vitest';
import { stated } from '../../filing/fact.ts';
import { type SampleChanges, sample13d } from '../../filing/sample.ts';
import { parseAccession } from '../../value/accession.ts';
import type { ChainFiling } from '../filings/chain-filing.ts';
import { type Chain, chainsOf } from '../filings/order-chain.ts';
import { lateInChain } from './late-in-chain.ts';

type LinkFacts = readonly [filed: string, shares: string, changes?: SampleChanges];

/** The sample's class has 20,000,000 shares, so that 200,000 are one percent. */
function chainOf(...links: readonly LinkFacts[]): Chain {
  return chainsOf(links.map(linkOf))[0] ?? expect.fail();
}

function linkOf([filedDate, shares, changes]: LinkFacts, at: number): ChainFiling {
  const filing = sample13d({
    form: at === 0 ? '13D' : '13D/A',
    amendmentNumber: at === 0 ? undefined : at,
    submission: { filedDate },
    eventDate: filedDate,
    trades: [],
    persons: [{ aggregateAmount: shares, soleVotingPower: shares, soleDispositivePower: shares }],
    ...changes,
  });
  const accession = parseAccession(`0000000001-24-00000${at}`);
  const submission = {
    parties: [],
    groupMembers: [],
    exhibits: [],
    ...filing.submission,
    ...(accession && { accession: stated(accession) }),
  };
  return { name: `${at}.txt`, filing: { ...filing, submission } };
}

describe('what a chain shows to be late', () => {
  test('is an amendment filed after its two business days', () => {
    const chain = chainOf(
      ['2024-03-01', '1200000'],
      ['2024-04-15', '1500000', { trades: [['2024-04-02', 'purchase', '300000', '10.00']] }],
    );
    const [finding, ...others] = lateInChain(chain);
    expect(others).toEqual([]);
    expect(finding?.code).toBe('material-change-amended');
    expect(finding?.message).toMatch(
      /^2 April 2024: .* due by 4 April 2024; it was filed on 15 April 2024\.$/,
    );
  });

  test('is nothing where the amendment came in time, or the change was small', () => {
    const inTime = chainOf(
      ['2024-03-01', '1200000'],
      ['2024-04-04', '1500000', { trades: [['2024-04-02', 'purchase', '300000', '10.00']] }],
    );
    const small = chainOf(
      ['2024-03-01', '1200000'],
      ['2024-04-15', '1210000', { trades: [['2024-04-02', 'purchase', '10000', '10.00']] }],
    );
    expect([lateInChain(inTime), lateInChain(small)]).toEqual([[], []]);
  });

  test('is left to a person where the law said "promptly"', () => {
    const chain = chainOf(
      ['2023-03-01', '1200000'],
      ['2023-06-15', '1500000', { trades: [['2023-04-03', 'purchase', '300000', '10.00']] }],
    );
    expect(lateInChain(chain)).toEqual([]);
  });
});
