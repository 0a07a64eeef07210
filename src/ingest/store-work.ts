import { runChecks } from '../check/run.ts';
import { isOtherForm } from '../filing/other-form.ts';
import { inReadingOrder } from '../source/finding.ts';
import { packed } from '../store/packed.ts';
import { type FiledAs, type FilingRows, filingRows } from '../store/rows/filing-rows.ts';
import { parseAccession } from '../value/accession.ts';
import { filingJson } from '../write/json.ts';
import type { ReadFile } from './read-input.ts';

/** With what a filing is read for the store. */
export interface StoreTask {
  readonly readerVersion: string;
}

/** Rows, or the form that EDGAR's header names where it is neither schedule. */
export type StoreResult = FilingRows | OtherForm;

export interface OtherForm {
  readonly otherForm: string;
}

/** Reads, checks and packs a filing into rows: all that can be done away from the database. */
export function storeWork(
  { source, bytes, filing, findings }: ReadFile,
  { readerVersion }: StoreTask,
): StoreResult {
  const header = filing.submission?.formType?.value;
  if (header !== undefined && isOtherForm(filing)) return { otherForm: header };
  const filedAs = filedAsBy(source.name);
  return filingRows({
    name: source.name,
    packed: packed(bytes),
    filing,
    facts: JSON.stringify(filingJson(filing, { spans: true })),
    findings: inReadingOrder([...findings, ...runChecks(filing)]),
    readerVersion,
    ...(filedAs && { filedAs }),
  });
}

/**
 * The XML of a statement does not say under which number EDGAR took it; a file that is named for
 * that number does.
 */
function filedAsBy(name: string): FiledAs | undefined {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const number = /^\d{10}-\d{2}-\d{6}(?!\d)/.exec(base)?.[0];
  const accession = number === undefined ? undefined : parseAccession(number);
  return accession && { accession };
}
