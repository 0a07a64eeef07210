import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { computeDraft } from '../src/draft/compute-draft.ts';
import type { Draft } from '../src/draft/draft.ts';
import { filingOfDraft, pageOfDraft } from '../src/draft/filing-of-draft.ts';
import { newDraft } from '../src/draft/recompute.ts';
import type { Filing } from '../src/filing/filing.ts';
import { journalFromChain } from '../src/ledger/filings/journal-from-chain.ts';
import { chainsOf } from '../src/ledger/filings/order-chain.ts';
import { parseJournal } from '../src/ledger/journal/parse-journal.ts';
import { replay } from '../src/ledger/journal/replay.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { sourceFrom } from '../src/source/source.ts';
import { parseDay } from '../src/value/day.ts';
import { writeHtml } from '../src/write/html/html.ts';
import { writeText } from '../src/write/text/text.ts';
import { writeXml } from '../src/write/xml/xml.ts';
import { hasSchemas, schemaErrors } from './edgar-schema.ts';

/*
 * The sample reports an exit. Here the same amendment is drafted from the sample's own journal, and must
 * say what the sample says: what was sold, what is left, and when five percent was passed.
 */
const NAME = 'samples/eight-by-eight-13da2.txt';
const sample = readFiling(sourceFrom(NAME, readFileSync(NAME))).filing;
const draft = draftOfSample();
const { filing } = filingOfDraft(draft);

describe('the exit amendment of the sample, drafted from its journal', () => {
  test('is the same amendment for the same event', () => {
    for (const key of ['form', 'amendmentNumber', 'eventDate', 'exitDate', 'issuerName'] as const) {
      expect(filing[key]?.value, key).toBe(sample[key]?.value);
    }
    expect(filing.outstanding?.shares.value.toString()).toBe('34309526');
  });

  test('has the numbers of its cover page', () => {
    const [mine] = filing.reportingPersons;
    const [theirs] = sample.reportingPersons;
    for (const row of ['aggregateAmount', 'soleVotingPower', 'soleDispositivePower'] as const) {
      expect(mine?.[row]?.value?.toString(), row).toBe(theirs?.[row]?.value?.toString());
    }
    expect(mine?.percentOfClass?.value?.toString()).toBe(
      theirs?.percentOfClass?.value?.rounded(1).toString(),
    );
  });

  test('lists the same trades', () => {
    expect(tradesOf(filing)).toEqual(tradesOf(sample));
  });

  test.each([
    ['HTML', writeHtml],
    ['plain text', writeText],
  ])('reads back from its page in %s', (_, write) => {
    const page = pageOfDraft(filing);
    const again = readFiling({ name: 'again', text: write(page) }).filing;
    expect(again.exitDate?.value).toBe(sample.exitDate?.value);
    expect(again.reportingPersons[0]?.aggregateAmount?.value?.toString()).toBe('714400');
    expect(tradesOf(again)).toEqual(tradesOf(sample));
    expect(write(page)).not.toContain('/s/');
  });

  test.skipIf(!hasSchemas)('is valid XML once the filer has said what is left to say', () => {
    const { filing: whole, findings } = filingOfDraft({ ...draft, edits: EDITS });
    expect(findings.map(({ message }) => message)).toEqual([]);
    const written = writeXml(pageOfDraft(whole), {
      contact: { name: 'Ada Quill', telephone: '302 555 0100', email: 'ada@example.com' },
    });
    expect(schemaErrors('13D', written.text ?? '')).toEqual([]);
    const told = written.findings.filter(({ severity }) => severity === 'error');
    expect(told.map(({ message }) => message)).toEqual([]);
    expect(written.text).toContain('<liveTestFlag>TEST</liveTestFlag>');
    expect(written.text).toContain('<amendmentNo>2</amendmentNo>');
  });
});

const PERSON = 'STMicroelectronics N.V.';
const EDITS: Draft['edits'] = textsOf({
  statement: {
    'issuer CIK': '1023731',
    'issuer street': '1 Sample Street',
    'issuer city': 'San Jose',
    'issuer state or country': 'CA',
    'issuer zip code': '95100',
  },
  [`person ${PERSON}`]: {
    CIK: '932787',
    'source of funds': 'WC',
    'legal proceedings': 'no',
    citizenship: 'The Netherlands',
    'citizenship code': 'P7',
    types: 'CO',
  },
  [`signature ${PERSON}`]: {
    signer: '/s/ Carlo Ferro',
    title: 'Chief Financial Officer',
    day: '2004-01-20',
  },
  'item 5': { 'how effected': 'All through brokers on the open market under Rule 144.' },
});

function draftOfSample(): Draft {
  const [chain] = chainsOf([{ name: NAME, filing: sample }]);
  const on = parseDay('2004-01-20');
  if (!chain || !on) throw new RangeError('The sample makes no chain.');
  const { journal } = journalFromChain(chain);
  const filed = parseJournal(
    'stakeline-journal 1\n2000-03-03 filed 13D\n2003-12-29 filed 13D/A number 1\n',
  );
  const entries = [...filed.journal.entries, ...journal.entries];
  const computed = computeDraft({ stake: journal.stake, replayed: replay(entries), links: [], on });
  if ('refused' in computed) throw new RangeError(computed.refused);
  return newDraft(computed);
}

function tradesOf({ transactions }: Filing): string[] {
  return transactions
    .map(({ date, side, shares, price }) =>
      [date.value, side.value, shares.value, price?.value?.rounded(4)].join(' '),
    )
    .toSorted();
}

function textsOf(
  edits: Readonly<Record<string, Readonly<Record<string, string>>>>,
): Draft['edits'] {
  return new Map(
    Object.entries(edits).map(([section, fields]) => [section, new Map(Object.entries(fields))]),
  );
}
