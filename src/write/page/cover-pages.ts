import type { Fact, Stated } from '../../filing/fact.ts';
import type { Filing } from '../../filing/filing.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { Decimal } from '../../value/decimal.ts';
import { type Printed, printed } from './printed.ts';
import { type Box, boxOf } from './words.ts';

/** A row of a cover page: its number and caption on this schedule, and what it says. */
export interface CoverRow {
  readonly number: number;
  readonly caption: string;
  /** Empty where the filing states nothing. */
  readonly lines: readonly Printed[];
  readonly boxes?: readonly Box[];
  /** One of the four powers, which stand together beside their common caption. */
  readonly isPower?: boolean;
}

export interface CoverPage {
  readonly name?: string;
  /** Of the class, for the head of the page. */
  readonly cusips: readonly string[];
  readonly rows: readonly CoverRow[];
  readonly comment?: string;
}

/** What stands beside the four powers. */
export const BESIDE_POWERS = 'NUMBER OF SHARES BENEFICIALLY OWNED BY EACH REPORTING PERSON WITH';

/** One cover page for each reporting person, with the rows of its schedule. */
export function coverPagesOf(filing: Filing): CoverPage[] {
  const is13G = filing.form?.value?.startsWith('13G') ?? false;
  return filing.reportingPersons.map((person) => ({
    ...(person.name?.value !== undefined && { name: person.name.value }),
    cusips: filing.cusips.map(({ value }) => value),
    rows: rowsOf(person, is13G).map((row, at) => ({
      ...row,
      number: at + 1,
      caption: inCapitals(row.caption),
    })),
    ...(person.comment && { comment: person.comment.value }),
  }));
}

/** As the form prints captions, where letters of paragraphs stay small: `ITEMS 2(d) OR 2(e)`. */
function inCapitals(caption: string): string {
  return caption.toUpperCase().replace(/\([A-Z]\)/g, (letter) => letter.toLowerCase());
}

type Row = Omit<CoverRow, 'number'>;

/** The rows in the order of both forms; Schedule 13G has no rows for funds and proceedings. */
function rowsOf(person: ReportingPerson, is13G: boolean): Row[] {
  // The form names the row of the aggregate amount in two later captions.
  const aggregateRow = is13G ? 9 : 11;
  return [
    nameRow(person),
    {
      caption: 'Check the Appropriate Box if a Member of a Group',
      lines: [],
      boxes: group(person),
    },
    { caption: 'SEC Use Only', lines: [] },
    ...(is13G ? [] : rows13D(person)),
    {
      caption: 'Citizenship or Place of Organization',
      lines: linesOf(person.citizenship),
    },
    power('Sole Voting Power', person.soleVotingPower),
    power('Shared Voting Power', person.sharedVotingPower),
    power('Sole Dispositive Power', person.soleDispositivePower),
    power('Shared Dispositive Power', person.sharedDispositivePower),
    {
      caption: 'Aggregate Amount Beneficially Owned by Each Reporting Person',
      lines: sharesLine(person.aggregateAmount),
    },
    {
      caption: `Check Box if the Aggregate Amount in Row (${aggregateRow}) Excludes Certain Shares`,
      lines: [],
      boxes: [boxOf(person.excludesShares?.value === true, person.excludesShares)],
    },
    {
      caption: `Percent of Class Represented by Amount in Row (${aggregateRow})`,
      lines: percentLine(person.percentOfClass),
    },
    {
      caption: 'Type of Reporting Person',
      lines: listLine(person.types),
    },
  ];
}

function nameRow({ name, irsNumber }: ReportingPerson): Row {
  const lines = [...linesOf(name), ...linesOf(irsNumber)];
  return { caption: 'Name of Reporting Person', lines };
}

function group({ group: box }: ReportingPerson): Box[] {
  return (['a', 'b'] as const).map((letter) => {
    const isTicked = box?.value === letter;
    return boxOf(isTicked, isTicked ? box : undefined, `(${letter})`);
  });
}

function rows13D(person: ReportingPerson): Row[] {
  return [
    {
      caption: 'Source of Funds',
      lines: listLine(person.sourceOfFunds),
    },
    {
      caption:
        'Check Box if Disclosure of Legal Proceedings is Required Pursuant to Items 2(d) or 2(e)',
      lines: [],
      boxes: [boxOf(person.legalProceedings?.value === true, person.legalProceedings)],
    },
  ];
}

function power(caption: string, shares: Fact<Decimal> | undefined): Row {
  return { caption, lines: sharesLine(shares), isPower: true };
}

/** A number as small as a row's would be taken for one, were it alone on its line. */
function sharesLine(shares: Fact<Decimal> | undefined): Printed[] {
  const count = shares?.value;
  if (count === undefined) return [];
  const isSmall = !count.isZero() && count.compare(SMALL_MAX) <= 0;
  return [printed(isSmall ? `${count.grouped()} shares` : count.grouped(), shares)];
}

const SMALL_MAX = Decimal.of(99);

function percentLine(percent: Fact<Decimal> | undefined): Printed[] {
  return percent?.value === undefined ? [] : [printed(`${percent.value.toString()}%`, percent)];
}

function listLine(facts: readonly Stated<string>[]): Printed[] {
  if (facts.length === 0) return [];
  return [printed(facts.map(({ value }) => value).join(', '), ...facts)];
}

function linesOf(fact: Fact<string> | undefined): Printed[] {
  return fact?.value === undefined || fact.value === '' ? [] : [printed(fact.value, fact)];
}
