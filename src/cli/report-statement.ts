import Table from 'cli-table3';
import type { Fact } from '../filing/fact.ts';
import type { Filing, Signature } from '../filing/filing.ts';
import type { ListName } from '../filing/list-names.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import { type Day, dayInWords } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Output } from './output.ts';
import { tradesInWords } from './report-trades.ts';

/** What a filing says, in the order of the form, for a person. */
export function printStatement(
  name: string,
  filing: Filing,
  { colours, columns }: Pick<Output, 'colours' | 'columns'>,
): string {
  const { submission } = filing;
  const lines = rows(columns, [
    ['File', name],
    ['Accession', shown(submission?.accession)],
    ['Filed', shown(submission?.filedDate, dayInWords)],
    ['Class', shown(filing.securityTitle)],
    ['CUSIP', several(filing.cusips, filing, 'cusips')],
    ['Event', shown(filing.eventDate, dayInWords)],
    ['Rule', several(filing.rules13G, filing, 'rules13G')],
    [
      'Notices to',
      several(
        filing.notices.map((notice) => notice.name),
        filing,
        'notices',
      ),
    ],
    ['Outstanding', outstandingInWords(filing)],
    ['Trades', tradesInWords(filing.transactions) + mark(filing.listDoubts.transactions)],
    ['Exit', shown(filing.exitDate, dayInWords)],
    [
      'Items',
      several(
        filing.items.map((item) => item.number),
        filing,
        'items',
      ),
    ],
    [
      'Related',
      several(
        filing.relatedPersons.map((one) => one.name),
        filing,
        'relatedPersons',
      ),
    ],
    [
      'Signed',
      filing.signatures.map(signatureInWords).join('\n') + mark(filing.listDoubts.signatures),
    ],
  ]);
  const persons = filing.reportingPersons.length === 0 ? '' : `${personsTable(filing, columns)}\n`;
  return `${colours.bold(headline(filing))}\n${lines}\n${persons}`;
}

/** `8x8, Inc.: Schedule 13D, amendment 2`. */
function headline({ issuerName, form, amendmentNumber }: Filing): string {
  const schedule = form?.value === undefined ? 'Schedule not read' : `Schedule ${form.value}`;
  const amendment = amendmentNumber ? `, amendment ${shown(amendmentNumber)}` : '';
  return `${shown(issuerName) || 'Issuer not stated'}: ${schedule}${mark(form)}${amendment}`;
}

const LABEL_WIDTH = 13;

/** Labelled lines, the long ones folded; what the filing does not say has no line. */
function rows(columns: number, labelled: readonly (readonly [string, string])[]): string {
  return labelled
    .filter(([, text]) => text !== '')
    .map(([label, text]) => {
      const folded = text.split('\n').flatMap((line) => fold(line, columns - LABEL_WIDTH - 2));
      return `  ${label.padEnd(LABEL_WIDTH)}${folded.join(`\n  ${' '.repeat(LABEL_WIDTH)}`)}\n`;
    })
    .join('');
}

function fold(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}

/** A fact in words, with a question mark where it is in doubt; nothing where it is absent. */
function shown<T>(fact: Fact<T> | undefined, inWords: (value: T) => string = String): string {
  if (!fact) return '';
  return `${fact.value === undefined ? 'not read' : inWords(fact.value)}${mark(fact)}`;
}

function mark(fact: { readonly doubt?: string } | undefined): string {
  return fact?.doubt === undefined ? '' : ' ?';
}

function several(facts: readonly Fact<string>[], filing: Filing, list: ListName): string {
  return facts.map((fact) => shown(fact)).join('; ') + mark(filing.listDoubts[list]);
}

function grouped(number: Decimal): string {
  return number.grouped();
}

function outstandingInWords({ outstanding }: Filing): string {
  if (!outstanding) return '';
  const asOf: Fact<Day> | undefined = outstanding.asOf;
  const day = asOf ? ` as of ${shown(asOf, dayInWords)}` : '';
  return `${shown(outstanding.shares, grouped)} shares${day}`;
}

function signatureInWords({ signer, title, onBehalfOf, date }: Signature): string {
  const parts = [
    shown(signer),
    shown(title),
    onBehalfOf ? `for ${shown(onBehalfOf)}` : '',
    shown(date, dayInWords),
  ];
  return parts.filter(Boolean).join(', ');
}

const NAME_WIDTH_MIN = 20;
/** What the other columns of the table take with their lines, in most filings. */
const NUMBERS_WIDTH = 68;

function personsTable(filing: Filing, columns: number): string {
  const table = new Table({
    head: [
      'Reporting person',
      'Votes alone',
      'shared',
      'Disposes alone',
      'shared',
      'Owns',
      '%',
      'Type',
    ],
    style: { head: [], border: [] },
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'right', 'left'],
    colWidths: [Math.max(NAME_WIDTH_MIN, columns - NUMBERS_WIDTH)],
    wordWrap: true,
  });
  table.push(...filing.reportingPersons.map(personRow));
  return table.toString();
}

function personRow(person: ReportingPerson): string[] {
  return [
    shown(person.name),
    shown(person.soleVotingPower, grouped),
    shown(person.sharedVotingPower, grouped),
    shown(person.soleDispositivePower, grouped),
    shown(person.sharedDispositivePower, grouped),
    shown(person.aggregateAmount, grouped),
    shown(person.percentOfClass),
    person.types.map((type) => shown(type)).join(' '),
  ];
}
