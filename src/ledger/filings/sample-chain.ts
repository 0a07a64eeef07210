import { stated } from '../../filing/fact.ts';
import { type SampleChanges, sample13d } from '../../filing/sample.ts';
import { parseAccession } from '../../value/accession.ts';
import type { ChainFiling } from './chain-filing.ts';

/** An amendment of the sample, filed on a day; number 0 is the original. */
export function link(number: number, filedDate: string, changes: SampleChanges = {}): ChainFiling {
  const filing = sample13d({
    form: number === 0 ? '13D' : '13D/A',
    amendmentNumber: number === 0 ? undefined : number,
    submission: { filedDate },
    eventDate: filedDate,
    trades: [],
    ...changes,
  });
  const accession = parseAccession(
    `0000000001-24-${filedDate.slice(5).replace('-', '')}${number}0`,
  );
  const submission = {
    parties: [],
    groupMembers: [],
    exhibits: [],
    ...filing.submission,
    ...(accession && { accession: stated(accession) }),
  };
  return { name: `${number}.txt`, filing: { ...filing, submission } };
}

/** The trades of a filing, each of a person. */
export function named(of: ChainFiling, names: readonly string[]): ChainFiling {
  const transactions = of.filing.transactions.map((trade, at) => ({
    ...trade,
    person: stated(names[at] ?? ''),
  }));
  return { ...of, filing: { ...of.filing, transactions } };
}
