import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Filing, Form, Rule13G } from '../filing/filing.ts';
import type { ListName } from '../filing/list-names.ts';
import {
  type SampleChanges,
  type SamplePerson,
  type SampleSignature,
  sample13d,
} from '../filing/sample.ts';
import type { Side } from '../filing/transaction.ts';
import { confirmations, runChecks } from './run.ts';

/**
 * The checks over the hand-made labels of real filings, which lie beside the project and not in it.
 * Labels are facts without places. Every finding below was looked up in its filing and is true of it
 * as filed; a new one is a discovery to be looked up too, or a check that errs.
 */
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** Labels do not say where the issuer is at home, and its holders abroad are none of this check's. */
const NEEDS_ISSUER = 'section-16-from-ten-percent';

const TRUE_FINDINGS: Readonly<Record<string, readonly string[]>> = {
  '0000891618-06-000403': ['cusip-check-digit'],
  '0000904440-97-000022': ['cusip-nine-characters'],
  '0000906304-07-000021': ['rule-box-ticked'],
  '0000937242-95-000001': ['aggregate-covers-powers', 'percent-matches-amount'],
  '0000945621-26-000088': ['cusip-is-real'],
  '0000950120-01-500323': ['cusip-nine-characters'],
  '0001140437-03-000132': ['amendment-numbered'],
  '0001185185-26-000024': ['signature-not-before-event'],
  '0001193125-20-313455': ['powers-cover-aggregate'],
  '0001193125-26-019699': ['cusip-is-real'],
  '0001213900-26-002642': ['aggregate-covers-powers'],
  '0001420506-26-000083': ['signature-not-before-event'],
  '0001445546-26-000035': ['powers-cover-aggregate'],
  '0001445546-26-000040': ['powers-cover-aggregate'],
  '0001445546-26-000042': ['powers-cover-aggregate'],
  '0001445546-26-000626': ['powers-cover-aggregate'],
  '0001445546-26-000630': ['powers-cover-aggregate'],
  '0001445546-26-000674': ['powers-cover-aggregate'],
  '0001445546-26-000676': ['powers-cover-aggregate'],
  '0001445546-26-000680': ['powers-cover-aggregate'],
  '0001445546-26-000685': ['powers-cover-aggregate'],
  '0001445546-26-000692': ['powers-cover-aggregate'],
  '0001731122-26-000161': ['passive-holder-under-twenty-percent'],
  '0001998813-23-000002': ['cusip-nine-characters'],
  '0002032300-26-000001': ['rule-box-ticked'],
  '0002108436-26-000001': ['passive-holder-under-twenty-percent'],
  'st-8x8-13da2': [
    'sales-within-rule-144',
    'signature-not-before-event',
    'trade-not-after-signature',
  ],
};

describe.skipIf(!existsSync(CORPUS))('labels (skipped where ../shared is absent)', () => {
  it('give the findings known to be true, and no others', () => {
    const found: Record<string, string[]> = {};
    for (const file of labelFiles()) {
      const codes = runChecks(filingOfLabel(labelOf(file)))
        .map(({ code }) => code)
        .filter((code) => code !== NEEDS_ISSUER);
      const accession = /[^/]*$/.exec(file)?.[0].split(/[_.]/)[0] ?? file;
      if (codes.length > 0) found[accession] = codes;
    }
    expect(found).toEqual(TRUE_FINDINGS);
  });

  it('names what is wrong with the seed, and confirms what is right', () => {
    const seed = filingOfLabel(labelOf('seed/st-8x8-13da2.json'), {
      totals: [['sale', '1487600', '2003-12-29', '2004-01-16']],
      holdings: [['714400', '2.08', '2004-01-16']],
      pages: Array.from({ length: 12 }, (_, at) => [at + 2, 13, '757209101'] as const),
    });
    expect(runChecks(seed).map(({ message }) => message)).toEqual([
      'The title page has CUSIP 282912104, but 12 pages carry CUSIP 757209101.',
      'From 29 December 2003 to 16 January 2004 the sales listed come to 1,487,600 shares, 4.34 % of ' +
        'the class. For an affiliate, one percent under Rule 144 would have been 343,095: only the ' +
        'weekly volume could allow more.',
      'The signature is dated 19 January 2003, before the event of 30 December 2003.',
      '51 trades are dated after the signature of 19 January 2003, the last on 16 January 2004.',
    ]);
    expect(confirmations(seed).map(({ message }) => message)).toEqual([
      'The holding fell from 5.60 % on 29 December 2003 to 2.62 % on 30 December 2003, the stated ' +
        'day of exit.',
      '714,400 of 34,309,526 shares is 2.08 %; 2.08 is stated.',
      'The 51 sales listed add up to 1,487,600 shares, the stated total.',
    ]);
  });
});

function labelOf(file: string): Label {
  // The labels' format is fixed by the corpus, whose guide it follows.
  const label: Label = JSON.parse(readFileSync(new URL(file, CORPUS), 'utf8'));
  return label;
}

function labelFiles(): readonly string[] {
  return ['seed', 'labelled', 'labelled-xml'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, CORPUS))
      .filter((file) => file.endsWith('.json'))
      .map((file) => `${folder}/${file}`),
  );
}

type LabelPerson = { readonly [key in keyof SamplePerson]: SamplePerson[key] | null };

interface Label {
  readonly form: Form;
  readonly amendmentNumber: number | null;
  readonly issuerName: string | null;
  readonly securityTitle: string | null;
  readonly cusips: readonly string[];
  readonly eventDate: string | null;
  readonly rules13G: readonly Rule13G[];
  readonly reportingPersons: readonly LabelPerson[];
  readonly outstanding: { readonly shares: string } | null;
  readonly transactions: readonly {
    readonly date: string;
    readonly side: Side;
    readonly shares: string;
  }[];
  readonly exitDate: string | null;
  readonly signatures: readonly {
    readonly signer: string | null;
    readonly title: string | null;
    readonly onBehalfOf: string | null;
    readonly date: string | null;
  }[];
  readonly unsure: readonly string[];
}

/** A label as a filing; lists with an entry that the labeller could not settle are in doubt. */
function filingOfLabel(label: Label, told: SampleChanges = {}): Filing {
  const settled = <T>(path: string, value: T | null | undefined): T | undefined =>
    value === null || label.unsure.includes(path) ? undefined : value;
  const filing = sample13d({
    form: label.form,
    amendmentNumber: settled('amendmentNumber', label.amendmentNumber),
    issuerName: settled('issuerName', label.issuerName),
    securityTitle: settled('securityTitle', label.securityTitle),
    cusips: label.cusips,
    eventDate: settled('eventDate', label.eventDate),
    rules13G: label.rules13G,
    persons: label.reportingPersons.map((person, at) => personOfLabel(label, person, at)),
    items: {},
    outstanding: settled('outstanding', label.outstanding?.shares),
    trades: label.transactions.map(({ date, side, shares }) => [date, side, shares] as const),
    exitDate: settled('exitDate', label.exitDate),
    signatures: label.signatures.map(
      ({ signer, title, onBehalfOf, date }): SampleSignature => [
        signer ?? '',
        title ?? undefined,
        onBehalfOf ?? undefined,
        date ?? undefined,
      ],
    ),
    holdings: [],
    totals: [],
    pages: [],
    submission: {},
    ...told,
  });
  const doubts = LISTS.filter((list) => label.unsure.some((path) => isOfList(path, list)));
  return {
    ...filing,
    listDoubts: Object.fromEntries(
      // Labels say which items are present, but not what is in them.
      ['items', ...doubts].map((list) => [list, { doubt: 'not labelled' }]),
    ),
  };
}

const LISTS: readonly ListName[] = [
  'cusips',
  'rules13G',
  'reportingPersons',
  'transactions',
  'signatures',
];

/** The list as a whole, or an entry's identity; a row of a cover page is dealt with below. */
function isOfList(path: string, list: ListName): boolean {
  return path.startsWith(list) && !path.startsWith('reportingPersons[');
}

function personOfLabel({ unsure }: Label, person: LabelPerson, at: number): SamplePerson {
  const settled = Object.entries(person).map(([row, value]) => [
    row,
    Array.isArray(value) || (value !== null && !unsure.includes(`reportingPersons[${at}].${row}`))
      ? value
      : undefined,
  ]);
  // The keys are those of a label's person, and so a sample's.
  const known: SamplePerson = Object.fromEntries(settled);
  return known;
}
