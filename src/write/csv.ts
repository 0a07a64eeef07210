import type { Fact, Stated } from '../filing/fact.ts';
import type { Filing } from '../filing/filing.ts';
import { POWERS, type ReportingPerson } from '../filing/reporting-person.ts';
import type { Transaction } from '../filing/transaction.ts';
import type { Decimal } from '../value/decimal.ts';
import { csvLine, guarded } from './csv-line.ts';

/** Which list of a filing is written: its reporting persons or its trades. */
export type CsvTable = 'persons' | 'trades';

/**
 * A list of a filing as CSV (RFC 4180): a heading line, one line for each entry.
 * - Columns have the names and values that the JSON has; several values stand in one cell, parted by
 *   a blank. What is absent or could not be read is an empty cell.
 * - `doubts` names the columns of the line that the reader is not sure of.
 * - A text that a spreadsheet would run as a formula gets an apostrophe before it.
 * - Individuals' tax numbers are masked.
 */
export function writeCsv(filing: Filing, table: CsvTable): string {
  const rows = table === 'persons' ? filing.reportingPersons.map(personRow) : tradeRows(filing);
  const names = [...FILING_COLUMNS, ...(table === 'persons' ? PERSON_COLUMNS : TRADE_COLUMNS)];
  const shared = filingRow(filing);
  const lines = rows.map((row) => {
    const cells: Row = { ...shared, ...row };
    const doubts = names.filter((name) => cells[name]?.doubt !== undefined);
    return [...names.map((name) => cells[name]?.text ?? ''), doubts.join(' ')];
  });
  return [[...names, 'doubts'], ...lines].map(csvLine).join('');
}

const FILING_COLUMNS = ['form', 'amendmentNumber', 'issuerName', 'cusips', 'eventDate'];
const PERSON_COLUMNS = [
  'name',
  'irsNumber',
  'cik',
  'group',
  'sourceOfFunds',
  'legalProceedings',
  'citizenship',
  ...POWERS,
  'aggregateAmount',
  'excludesShares',
  'percentOfClass',
  'types',
];
const TRADE_COLUMNS = ['date', 'side', 'shares', 'price', 'person'];

interface Cell {
  readonly text: string;
  readonly doubt?: string | undefined;
}

type Row = Readonly<Record<string, Cell | undefined>>;

function filingRow(filing: Filing): Row {
  return {
    form: textCell(filing.form),
    amendmentNumber: valueCell(filing.amendmentNumber),
    issuerName: textCell(filing.issuerName),
    cusips: listCell(filing.cusips, filing.listDoubts.cusips?.doubt),
    eventDate: valueCell(filing.eventDate),
  };
}

function personRow(person: ReportingPerson): Row {
  return {
    name: textCell(person.name),
    irsNumber: textCell(person.irsNumber),
    cik: valueCell(person.cik),
    group: valueCell(person.group),
    sourceOfFunds: listCell(person.sourceOfFunds, person.listDoubts?.sourceOfFunds?.doubt),
    legalProceedings: valueCell(person.legalProceedings),
    citizenship: textCell(person.citizenship),
    ...Object.fromEntries(POWERS.map((power) => [power, valueCell(person[power])])),
    aggregateAmount: valueCell(person.aggregateAmount),
    excludesShares: valueCell(person.excludesShares),
    percentOfClass: valueCell(person.percentOfClass),
    types: listCell(person.types, person.listDoubts?.types?.doubt),
  };
}

function tradeRows({ transactions, listDoubts }: Filing): Row[] {
  return transactions.map((trade: Transaction) => ({
    date: valueCell({ ...trade.date, ...withDoubt(trade.date, listDoubts.transactions?.doubt) }),
    side: valueCell(trade.side),
    shares: valueCell(trade.shares),
    price: valueCell(trade.price),
    person: textCell(trade.person),
  }));
}

/** Where the whole list is in doubt, each of its lines is. */
function withDoubt(fact: Stated<unknown>, doubt: string | undefined): { readonly doubt?: string } {
  return fact.doubt === undefined && doubt !== undefined ? { doubt } : {};
}

function valueCell(fact: Fact<string | number | boolean | Decimal> | undefined): Cell | undefined {
  return fact && { text: fact.value?.toString() ?? '', doubt: fact.doubt };
}

/** Texts of the filing come from outside; what begins like a formula must not be one. */
function textCell(fact: Fact<string> | undefined): Cell | undefined {
  if (!fact) return undefined;
  const text = fact.value ?? '';
  return { text: guarded(text), doubt: fact.doubt };
}

function listCell(facts: readonly Stated<string>[], doubt?: string): Cell {
  const own = facts.find((fact) => fact.doubt !== undefined)?.doubt;
  return { text: facts.map(({ value }) => value).join(' '), doubt: doubt ?? own };
}
