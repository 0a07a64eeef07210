import type { Filing, RelatedPerson } from '../../filing/filing.ts';
import type { Side, Transaction } from '../../filing/transaction.ts';
import { toldInItems } from '../told-in-items.ts';
import { type Printed, printed } from './printed.ts';
import { dayAsFiled } from './words.ts';

/** A table behind the signatures. */
export interface Annex {
  readonly heading: string;
  readonly intro?: string;
  readonly columns: readonly AnnexColumn[];
  readonly rows: readonly (readonly Printed[])[];
}

export interface AnnexColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** Lists of the filing that stand in no item's text. */
export function annexesOf(filing: Filing): Annex[] {
  return [base(filing), trades(filing), people(filing)].flatMap((annex) => annex ?? []);
}

/** The share count on which percentages rest, where no text tells it. */
function base({ outstanding, items, reportingPersons }: Filing): Annex | undefined {
  const count = outstanding?.shares.value.grouped();
  if (outstanding === undefined || count === undefined) return undefined;
  const texts = [
    ...items.map(({ text }) => text.value),
    ...reportingPersons.map(({ comment }) => comment?.value ?? ''),
  ];
  if (texts.some((text) => text.includes(count))) return undefined;
  const asOf = outstanding.asOf?.value;
  const day = asOf === undefined ? '' : ` as of ${dayAsFiled(asOf)}`;
  return {
    heading: 'Annex: Shares Outstanding',
    intro: `The percentages are based on ${count} shares outstanding${day}.`,
    columns: [],
    rows: [],
  };
}

const SIDES: Readonly<Record<Side, string>> = {
  purchase: 'Purchase',
  sale: 'Sale',
  other: 'Transfer',
};

function trades(filing: Filing): Annex | undefined {
  const isTold = toldInItems(filing);
  const rows = filing.transactions.filter(({ span, date }) => {
    return !isTold(span ?? date.span);
  });
  if (rows.length === 0) return undefined;
  const hasPersons = rows.some(({ person }) => person !== undefined);
  return {
    heading: 'Annex: Transactions',
    columns: [
      { heading: 'Date of Transaction' },
      { heading: 'Purchase or Sale' },
      { heading: 'Number of Shares', isNumber: true },
      { heading: 'Price per Share', isNumber: true },
      ...(hasPersons ? [{ heading: 'Person' }] : []),
    ],
    rows: rows.map((trade) => tradeRow(trade, hasPersons)),
  };
}

function tradeRow(
  { date, side, shares, price, person }: Transaction,
  hasPersons: boolean,
): Printed[] {
  const [year, month, dayOfMonth] = date.value.split('-');
  return [
    printed(`${month}/${dayOfMonth}/${year}`, date),
    printed(SIDES[side.value], side),
    printed(shares.value.grouped(), shares),
    printed(price?.value === undefined ? '' : `$${price.value.grouped()}`, price),
    ...(hasPersons ? [printed(person?.value ?? '', person)] : []),
  ];
}

function people(filing: Filing): Annex | undefined {
  const isTold = toldInItems(filing);
  const listed = filing.relatedPersons.filter(({ name }) => !isTold(name.span));
  if (listed.length === 0) return undefined;
  const rows = listed.map(personRow);
  // A column in which nothing stands for anybody is not part of the list.
  const used = PEOPLE_COLUMNS.map((_, at) => rows.some((row) => row[at]?.text !== ''));
  return {
    heading: 'Annex: Directors, Executive Officers and Other Persons',
    columns: PEOPLE_COLUMNS.filter((_, at) => used[at]).map((heading) => ({ heading })),
    rows: rows.map((row) => row.filter((_, at) => used[at])),
  };
}

const PEOPLE_COLUMNS = ['Name', 'Position', 'Address', 'Citizenship'];

function personRow(person: RelatedPerson): Printed[] {
  const { name, position, otherPositions, address, citizenship } = person;
  const positions = [position?.value, otherPositions?.value].filter((one) => one !== undefined);
  return [
    printed(name.value, name),
    printed(positions.join('; '), position, otherPositions),
    printed(address?.value ?? '', address),
    printed(citizenship?.value ?? '', citizenship),
  ];
}
