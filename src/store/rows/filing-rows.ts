import type { Filing } from '../../filing/filing.ts';
import { purposesIn } from '../../filing/purposes.ts';
import { dayOfOrder } from '../../ledger/filings/chain-filing.ts';
import type { Finding } from '../../source/finding.ts';
import { masked } from '../../source/masked.ts';
import type { Accession } from '../../value/accession.ts';
import { classKey } from '../../value/class-key.ts';
import { normalCusip } from '../../value/cusip.ts';
import type { Day } from '../../value/day.ts';
import { nameKey } from '../../value/name-key.ts';
import { type Packed, packedText } from '../packed.ts';
import type { NewRow } from '../tables.ts';
import { itemRows } from './item-rows.ts';
import { type NameRows, nameRows } from './name-rows.ts';
import { partyRows } from './party-rows.ts';
import { personRows, typeRows } from './person-rows.ts';
import { storable } from './storable.ts';

/** A filing as one version of the reader read it. */
export interface ReadFiling {
  /** Of its file; it tells a person where the filing came from. */
  readonly name: string;
  readonly packed: Packed;
  readonly filing: Filing;
  /** The public JSON of its facts, with their places. */
  readonly facts: string;
  /** Of reader and checks. */
  readonly findings: readonly Finding[];
  readonly readerVersion: string;
  /** What is known of it from elsewhere, such as EDGAR's index, and counts where it has no header. */
  readonly filedAs?: FiledAs;
}

export interface FiledAs {
  readonly accession?: Accession;
  readonly filedDate?: Day;
  /** Eastern time, `YYYY-MM-DDThh:mm:ss`. */
  readonly acceptedAt?: string;
}

/**
 * A filing as rows of the store: plain data, so that a worker can make them and hand them on.
 * Individuals' tax numbers are masked in all of them; only the bytes as filed still have them.
 */
export interface FilingRows extends ListRows, NameRows {
  readonly filing: Omit<NewRow<'filings'>, 'added_at'>;
  readonly gzip: Uint8Array;
  readonly reading: {
    readonly readerVersion: string;
    readonly factsGzip: Uint8Array;
    readonly findings: string;
  };
}

/** The lists that are made anew with each reading. */
export type ListRows = {
  readonly [table in ListTable]: readonly Omit<NewRow<table>, 'filing_id'>[];
};

export const LIST_TABLES = [
  'persons',
  'person_types',
  'parties',
  'cusips',
  'rules_13g',
  'purposes',
  'trades',
  'items',
  'findings',
] as const;

export type ListTable = (typeof LIST_TABLES)[number];

export function filingRows(read: ReadFiling): FilingRows {
  const { filing, packed } = read;
  return {
    filing: statementRow(read),
    gzip: packed.gzip,
    reading: {
      readerVersion: read.readerVersion,
      factsGzip: packedText(read.facts),
      findings: storable(JSON.stringify(read.findings.map(maskedFinding))),
    },
    persons: personRows(filing.reportingPersons),
    person_types: typeRows(filing.reportingPersons),
    parties: partyRows(filing.submission?.parties ?? []),
    cusips: unique(filing.cusips.map(({ value }) => normalCusip(value))).map((cusip) => ({
      cusip,
    })),
    rules_13g: unique(filing.rules13G.map(({ value }) => value)).map((rule) => ({ rule })),
    purposes: purposesIn(filing).map(({ purpose, item, phrase }) => ({
      purpose,
      item,
      phrase: storable(masked(phrase)),
    })),
    trades: tradeRows(filing),
    items: itemRows(filing.items),
    findings: findingRows(read.findings),
    ...nameRows(namesIn(filing)),
  };
}

function statementRow({ name, packed, filing, filedAs }: ReadFiling): FilingRows['filing'] {
  const form = filing.form?.value;
  const issuer = text(filing.issuerName?.value);
  const title = text(filing.securityTitle?.value);
  const filed = filing.submission?.filedDate?.value ?? filedAs?.filedDate ?? null;
  const event = filing.eventDate?.value ?? null;
  const subject = filing.submission?.parties.find(({ role }) => role === 'subject');
  return {
    sha256: packed.sha256,
    accession: filing.submission?.accession?.value ?? filedAs?.accession ?? null,
    name: storable(name),
    byte_length: packed.byteLength,
    form: form ?? null,
    family: form?.slice(0, '13D'.length) ?? null,
    is_amendment: form === undefined ? null : form.endsWith('/A') ? 1 : 0,
    amendment_number: filing.amendmentNumber?.value ?? null,
    issuer_name: issuer,
    issuer_key: issuer === null ? null : nameKey(issuer),
    issuer_cik: filing.issuer?.cik?.value ?? subject?.cik?.value ?? null,
    security_title: title,
    class_key: title === null ? null : classKey(title),
    event_date: event,
    filed_date: filed,
    accepted_at: filing.submission?.acceptedAt?.value ?? filedAs?.acceptedAt ?? null,
    sort_date: filed ?? dayOfOrder({ name, filing }) ?? UNKNOWN_DAY,
    outstanding_shares: filing.outstanding?.shares.value.toString() ?? null,
    outstanding_as_of: filing.outstanding?.asOf?.value ?? null,
    exit_date: filing.exitDate?.value ?? null,
    five_percent_or_less: isFivePercentOrLess(filing),
    previous_accession: filing.previousAccession?.value ?? null,
  };
}

/** Sorts a statement without any date behind all others. */
export const UNKNOWN_DAY = '0001-01-01';

function isFivePercentOrLess({ items }: Filing): 0 | 1 | null {
  const box = items.find(({ fivePercentOrLess }) => fivePercentOrLess?.value !== undefined);
  return box === undefined ? null : box.fivePercentOrLess?.value ? 1 : 0;
}

function tradeRows({ transactions }: Filing): ListRows['trades'] {
  return transactions.map(({ date, side, shares, price, person }, at) => ({
    ordinal: at + 1,
    day: date.value,
    side: side.value,
    shares: shares.value.toString(),
    price: price?.value?.toString() ?? null,
    person: text(person?.value),
  }));
}

function findingRows(findings: readonly Finding[]): ListRows['findings'] {
  return findings.map(({ code, severity, message, path }) => ({
    code,
    severity,
    message: storable(masked(message)),
    path: path ?? null,
  }));
}

function maskedFinding(finding: Finding): Finding {
  return {
    ...finding,
    message: masked(finding.message),
    ...(finding.also && {
      also: finding.also.map((related) => ({ ...related, message: masked(related.message) })),
    }),
  };
}

function namesIn({ issuerName, reportingPersons, submission }: Filing): string[] {
  const parties = submission?.parties ?? [];
  return [
    issuerName?.value,
    ...reportingPersons.map(({ name }) => name?.value),
    ...parties.flatMap(({ name, formerNames }) => [
      name.value,
      ...formerNames.map((former) => former.name),
    ]),
  ].flatMap((name) => name ?? []);
}

function text(value: string | undefined): string | null {
  return value === undefined ? null : storable(masked(value));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
