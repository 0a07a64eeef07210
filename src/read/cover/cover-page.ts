import { type Fact, type Stated, unread } from '../../filing/fact.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import type { RowKind } from './captions.ts';
import { readCitizenship } from './citizenship-row.ts';
import { readFunds, readTypes } from './code-row.ts';
import type { CoverBlock, CoverRow } from './cover-blocks.ts';
import { readGroup } from './group-row.ts';
import { type NameRow, readName } from './name-row.ts';
import { readPercent } from './percent-row.ts';
import { readShares } from './share-row.ts';
import { readTick } from './tick-row.ts';

/** A cover page's rows as a reporting person; rows that the page lacks are absent. */
export function readCoverPage(layout: Layout, block: CoverBlock): ReportingPerson {
  const read = <T>(kind: RowKind, reader: (layout: Layout, row: CoverRow) => T): T | undefined => {
    const row = block.rows.find((candidate) => candidate.kind === kind);
    return row && reader(layout, row);
  };
  const fact = <K extends string, T>(
    key: K,
    kind: RowKind,
    reader: (layout: Layout, row: CoverRow) => T | undefined,
  ): { [key in K]?: T } => {
    const value = read(kind, reader);
    return value === undefined ? {} : present(key, value);
  };
  /** Rows that no cover page lacks: where one is not found, silence would say that it is blank. */
  const needed = <K extends RowKind, T>(
    kind: K,
    reader: (layout: Layout, row: CoverRow) => Fact<T> | undefined,
  ): { [key in K]?: Fact<T> } =>
    block.rows.some((row) => row.kind === kind)
      ? fact(kind, kind, (given, row) => forOne(reader(given, row), row))
      : present(kind, unread(NO_ROW, layout.place(block.from, block.to)));
  return {
    ...nameOf(read('name', readName), layout, block),
    ...fact('group', 'group', readGroup),
    sourceOfFunds: read('sourceOfFunds', readFunds) ?? [],
    ...fact('legalProceedings', 'legalProceedings', readTick),
    ...needed('citizenship', readCitizenship),
    ...needed('soleVotingPower', readShares),
    ...needed('sharedVotingPower', readShares),
    ...needed('soleDispositivePower', readShares),
    ...needed('sharedDispositivePower', readShares),
    ...needed('aggregateAmount', readShares),
    ...fact('excludesShares', 'excludesShares', readTick),
    ...needed('percentOfClass', readPercent),
    types: read('types', typesForOne) ?? [],
    span: layout.place(block.from, block.to),
  };
}

const FOR_ALL = 'The page is for several persons, and one value stands for all of them.';
const NO_ROW = 'The cover page has no such row that could be found.';
const NO_NAME = 'The cover page has no name that could be found.';

/** A value that the page gives for several persons at once need not be that of each. */
function forOne<F extends Fact<unknown>>(fact: F | undefined, row: CoverRow): F | undefined {
  return fact && row.shared && fact.doubt === undefined ? { ...fact, doubt: FOR_ALL } : fact;
}

function typesForOne(layout: Layout, row: CoverRow): Stated<string>[] {
  return readTypes(layout, row).map((code) => forOne(code, row) ?? code);
}

function nameOf(row: NameRow | undefined, layout: Layout, block: CoverBlock): NameRow {
  return row?.name ? row : { ...row, name: unread(NO_NAME, layout.place(block.from, block.to)) };
}

function present<K extends string, T>(key: K, value: T): { [key in K]?: T } {
  const object: { [key in K]?: T } = {};
  object[key] = value;
  return object;
}
