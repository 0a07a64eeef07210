import type { ExportPage } from '../../store/export-rows.ts';

/** What is exported: a table for each list. */
export type ExportTable = keyof ExportPage;

/**
 * What a column holds. Numbers of shares, percents and prices are decimals, and never floating
 * numbers; days are days. Every column may be empty but for `filing_id` and `ordinal`.
 */
export type ColumnKind = 'text' | 'day' | 'whole' | 'yes-no' | 'decimal';

/** Each table's columns, under the names of the store's: a contract with those who read them. */
export const EXPORT_COLUMNS: Readonly<Record<ExportTable, Readonly<Record<string, ColumnKind>>>> = {
  filings: {
    filing_id: 'whole',
    accession: 'text',
    form: 'text',
    family: 'text',
    is_amendment: 'yes-no',
    amendment_number: 'whole',
    issuer_name: 'text',
    issuer_cik: 'text',
    security_title: 'text',
    event_date: 'day',
    filed_date: 'day',
    accepted_at: 'text',
    outstanding_shares: 'decimal',
    outstanding_as_of: 'day',
    exit_date: 'day',
    previous_accession: 'text',
    name: 'text',
    sha256: 'text',
  },
  persons: {
    filing_id: 'whole',
    ordinal: 'whole',
    name: 'text',
    cik: 'text',
    group_box: 'text',
    citizenship: 'text',
    sole_voting_power: 'decimal',
    shared_voting_power: 'decimal',
    sole_dispositive_power: 'decimal',
    shared_dispositive_power: 'decimal',
    aggregate_amount: 'decimal',
    percent_of_class: 'decimal',
    doubts: 'text',
  },
  trades: {
    filing_id: 'whole',
    ordinal: 'whole',
    day: 'day',
    side: 'text',
    shares: 'decimal',
    price: 'decimal',
    person: 'text',
  },
  items: {
    filing_id: 'whole',
    number: 'text',
    piece: 'whole',
    heading: 'text',
    text: 'text',
  },
};

/** A row of an export: its columns in their order, absent ones `null`. */
export type ExportRow = readonly (string | number | null)[];

/** The rows of one table of a page, by the filing to which each belongs. */
export function exportRows(page: ExportPage, table: ExportTable): [number, ExportRow][] {
  const names = Object.keys(EXPORT_COLUMNS[table]);
  return page[table].map((row) => {
    const values: ReadonlyMap<string, unknown> = new Map(
      Object.entries('filing_id' in row ? row : { ...row, filing_id: row.id }),
    );
    const filing = 'filing_id' in row ? row.filing_id : row.id;
    return [filing, names.map((name) => cellOf(values.get(name)))];
  });
}

function cellOf(value: unknown): string | number | null {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
