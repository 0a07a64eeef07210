import type { ReportingPerson } from '../src/filing/reporting-person.ts';
import { findCoverBlocks } from '../src/read/cover/cover-blocks.ts';
import { readCoverPage } from '../src/read/cover/cover-page.ts';
import { layoutHtml } from '../src/read/layout/html-layout.ts';
import { layoutText } from '../src/read/layout/text-layout.ts';
import type { Span } from '../src/source/span.ts';
import { markedAt, unmarked } from './marks.ts';

/** The cover pages of a plain-text document. */
export function coversIn(text: string): ReportingPerson[] {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const blocks = findCoverBlocks(layout, 0, layout.text.length);
  return blocks.map((block) => readCoverPage(layout, block));
}

/** The cover pages of an HTML document. */
export function coversInHtml(text: string): ReportingPerson[] {
  const layout = layoutHtml({ name: 'test.htm', text }, { from: 0, to: text.length });
  const blocks = findCoverBlocks(layout, 0, layout.text.length);
  return blocks.map((block) => readCoverPage(layout, block));
}

/** Facts of a cover page in short: values alone, a doubtful one with `?` behind it. */
export type CoverValues = Readonly<Record<string, string | boolean | readonly string[]>>;

/** The facts that a cover page states, without places; lists that are empty are left out. */
export function valuesOf(person: ReportingPerson): CoverValues {
  const { span: _span, listDoubts: _doubts, sourceOfFunds, types, ...facts } = person;
  const values: Record<string, string | boolean | string[]> = {};
  for (const [key, fact] of Object.entries(facts)) values[key] = inShort(fact);
  for (const [key, list] of Object.entries({ sourceOfFunds, types })) {
    if (list.length > 0) values[key] = list.map(({ value }) => value);
  }
  return values;
}

interface AnyFact {
  readonly value?: { toString(): string } | undefined;
  readonly doubt?: string;
  readonly span?: Span;
}

function inShort({ value, doubt }: AnyFact): string | boolean {
  if (typeof value === 'boolean' && doubt === undefined) return value;
  return `${value?.toString() ?? ''}${doubt === undefined ? '' : '?'}`;
}

/** The rows of Schedule 13D's cover page, of which a test replaces one. */
const ROWS = {
  name: '1   NAME OF REPORTING PERSON\n    Example Fund, L.P.',
  group: '2   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP    (a) [ ]    (b) [ ]',
  secUse: '3   SEC USE ONLY',
  sourceOfFunds: '4   SOURCE OF FUNDS\n    WC',
  legalProceedings: '5   CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED    [ ]',
  citizenship: '6   CITIZENSHIP OR PLACE OF ORGANIZATION\n    Delaware',
  soleVotingPower: '7   SOLE VOTING POWER\n    100',
  sharedVotingPower: '8   SHARED VOTING POWER\n    200',
  soleDispositivePower: '9   SOLE DISPOSITIVE POWER\n    300',
  sharedDispositivePower: '10  SHARED DISPOSITIVE POWER\n    400',
  aggregateAmount: '11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    700',
  excludesShares: '12  CHECK IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES CERTAIN SHARES    [ ]',
  percentOfClass: '13  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11)\n    7.0%',
  types: '14  TYPE OF REPORTING PERSON\n    PN',
};

export type RowName = Exclude<keyof typeof ROWS, 'secUse'>;

/** What was read from one row: the value, why it is doubted, and the row with its places drawn. */
export interface RowReading {
  readonly value: string | undefined;
  readonly doubt: string | undefined;
  readonly drawn: string;
}

/** Reads a cover page in which one row is as drawn; the other rows must not suffer from it. */
export function readRow(name: RowName, drawn: string): RowReading {
  const row = unmarked(drawn);
  const before = 'CUSIP No. 411999105          13D          Page 2 of 9 Pages\n\n';
  const text = `${before}${Object.values({ ...ROWS, [name]: row }).join('\n\n')}\n`;
  const from = text.indexOf(row);
  const [person] = coversIn(text);
  const fact = person?.[name];
  // A row of codes is a list of facts, any other row one.
  const stated: readonly AnyFact[] = Array.isArray(fact) ? fact : fact ? [fact] : [];
  const ofList =
    name === 'sourceOfFunds' || name === 'types' ? person?.listDoubts?.[name] : undefined;
  const facts: readonly AnyFact[] = ofList ? [...stated, ofList] : stated;
  const spans = facts.flatMap(({ span }) =>
    span && span.from >= from && span.to <= from + row.length
      ? [{ from: span.from - from, to: span.to - from }]
      : [],
  );
  const values = facts.flatMap(({ value }) => value?.toString() ?? []);
  return {
    value: values.length > 0 ? values.join(' ') : undefined,
    doubt: facts.find(({ doubt }) => doubt !== undefined)?.doubt,
    drawn: markedAt(row, spans),
  };
}
