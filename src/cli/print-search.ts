import Table from 'cli-table3';
import { counted } from '../check/words.ts';
import type { Count, Facets } from '../store/search/facets.ts';
import type { FoundPerson } from '../store/search/found-filing.ts';
import type { FoundPage, Hit, Snippet } from '../store/search/search-filings.ts';
import { Decimal } from '../value/decimal.ts';
import { cut, numberCell } from './cells.ts';
import { csvLines } from './csv-lines.ts';
import type { Output } from './output.ts';

/** What is left of a line for issuer and holder, half each, when the other columns have theirs. */
const OTHER_COLUMNS = 66;
const NAME_MIN = 14;

/** Filings as a table, with the words around what was looked for, and how to ask for more. */
export function foundText({ items, next, order }: FoundPage, output: Output): string {
  if (items.length === 0) return 'No filing was found.\n';
  const table = new Table({
    head: ['Filed', 'Event', 'Form', 'Issuer', 'Holder', 'Shares', '%', 'Filing'],
    style: { head: [], border: [] },
    colAligns: ['left', 'left', 'left', 'left', 'left', 'right', 'right', 'left'],
  });
  const name = Math.max(NAME_MIN, Math.floor((output.columns - OTHER_COLUMNS) / 2));
  table.push(...items.map((hit) => rowOf(hit, name)));
  const snippets = items.flatMap((hit) => hit.snippets.map((of) => snippetText(hit, of, output)));
  const by = order === 'relevance' ? ', the best first' : ', the latest first';
  const more = next === undefined ? '' : `More: add --after ${next}\n`;
  return `${table.toString()}\n${snippets.join('')}${counted(items.length, 'filing')}${by}.\n${more}`;
}

function rowOf(hit: Hit, nameLength: number): string[] {
  const [first, ...others] = hit.persons.toSorted(byPercent);
  const more = others.length === 0 ? '' : ` +${others.length}`;
  const holder = cut(first?.name ?? '', nameLength - more.length);
  return [
    hit.filedDate ?? '',
    hit.eventDate ?? '',
    hit.form ?? '',
    cut(hit.issuerName ?? '', nameLength),
    `${holder}${more}`,
    numberCell(first?.aggregateAmount, first?.doubts.includes('aggregateAmount')),
    numberCell(first?.percentOfClass, first?.doubts.includes('percentOfClass')),
    idOf(hit),
  ];
}

/** Of joint filers the one with the largest percent stands for all. */
function byPercent(one: FoundPerson, other: FoundPerson): number {
  const [a, b] = [one, other].map(({ percentOfClass }) => Decimal.parse(percentOfClass ?? ''));
  return a && b ? b.compare(a) : a ? -1 : b ? 1 : 0;
}

/** What was looked for is bold on a terminal, which breaks the line where it likes. */
function snippetText(hit: Hit, { item, pieces }: Snippet, { colours }: Output): string {
  const text = pieces
    .map((piece) => (piece.isHit ? colours.bold(piece.text) : piece.text))
    .join('');
  return `${idOf(hit)}, Item ${item}: ${text.replace(/\s+/g, ' ')}\n`;
}

/** How a filing is named where it is to be found again. */
function idOf({ accession, id }: Hit): string {
  return accession ?? `#${id}`;
}

/** A line for each reporting person of each filing, since each states amounts of its own. */
export function foundCsv({ items }: FoundPage): string {
  const rows = items.flatMap((hit) =>
    (hit.persons.length > 0 ? hit.persons : [NOBODY]).map((person) => [
      hit.id,
      hit.accession,
      hit.form,
      hit.amendmentNumber,
      hit.issuerName,
      hit.issuerCik,
      hit.securityTitle,
      hit.cusips,
      hit.eventDate,
      hit.filedDate,
      hit.acceptedAt,
      person.name,
      person.cik,
      person.aggregateAmount,
      person.percentOfClass,
      person.doubts,
    ]),
  );
  return csvLines(CSV_COLUMNS, rows);
}

const NOBODY: FoundPerson = {
  name: null,
  cik: null,
  aggregateAmount: null,
  percentOfClass: null,
  doubts: [],
};

const CSV_COLUMNS =
  'filing accession form amendmentNumber issuerName issuerCik securityTitle cusips eventDate filedDate acceptedAt name cik aggregateAmount percentOfClass doubts'.split(
    ' ',
  );

/** How many filings are of each kind. */
export function facetsText(facets: Facets, { colours }: Output): string {
  const of = (title: string, counts: readonly Count[]): string => {
    const lines = counts.map(
      ({ value, filings: count }) => `${String(count).padStart(8)}  ${value}\n`,
    );
    return `${colours.bold(title)}\n${lines.join('')}`;
  };
  const which = facets.isWhole
    ? `${counted(facets.counted, 'filing')} found.`
    : `The latest ${counted(facets.counted, 'filing')} found.`;
  return `${which}\n${of('Forms', facets.forms)}${of('Years', facets.years)}${of('Issuers', facets.issuers)}`;
}
