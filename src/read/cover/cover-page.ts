import { type Fact, unread } from '../../filing/fact.ts';
import { present } from '../../filing/present.ts';
import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import type { RowKind } from './captions.ts';
import { readCitizenship } from './citizenship-row.ts';
import { type CodeRow, readFunds, readTypes } from './code-row.ts';
import type { CoverBlock, CoverRow } from './cover-blocks.ts';
import { readGroup } from './group-row.ts';
import { NEXT_ROW, readName } from './name-row.ts';
import { readPercent } from './percent-row.ts';
import { readShares } from './share-row.ts';
import { readTick } from './tick-row.ts';

/** A cover page's rows as a reporting person; rows that the page lacks are absent. */
export function readCoverPage(layout: Layout, block: CoverBlock): ReportingPerson {
  const rowOf = (kind: RowKind): CoverRow | undefined =>
    block.rows.find((row) => row.kind === kind);
  const read = <T>(kind: RowKind, reader: (layout: Layout, row: CoverRow) => T): T | undefined => {
    const row = rowOf(kind);
    return row && reader(layout, row);
  };
  const place = layout.place(block.from, block.to);
  /** Rows that no cover page lacks: where one is not found, silence would say that it is blank. */
  const needed = <T>(
    kind: RowKind,
    reader: (layout: Layout, row: CoverRow) => Fact<T> | undefined,
  ): Fact<T> | undefined => {
    const row = rowOf(kind);
    return row ? forOne(reader(layout, row), row) : unread(NO_ROW, place);
  };
  const { name = unread(NO_NAME, place), irsNumber } = read('name', readName) ?? {};
  const funds = read('sourceOfFunds', readFunds);
  const types = read('types', typesForOne);
  return present<ReportingPerson>({
    name,
    irsNumber,
    group:
      read('group', readGroup) ?? (name.doubt === NEXT_ROW ? unread(NEXT_ROW, place) : undefined),
    sourceOfFunds: funds?.codes ?? [],
    legalProceedings: read('legalProceedings', readTick),
    citizenship: needed('citizenship', readCitizenship),
    soleVotingPower: needed('soleVotingPower', readShares),
    sharedVotingPower: needed('sharedVotingPower', readShares),
    soleDispositivePower: needed('soleDispositivePower', readShares),
    sharedDispositivePower: needed('sharedDispositivePower', readShares),
    aggregateAmount: needed('aggregateAmount', readShares),
    excludesShares: read('excludesShares', readTick),
    percentOfClass: needed('percentOfClass', readPercent),
    types: types?.codes ?? [],
    listDoubts: codeDoubts(funds, types),
    span: place,
  });
}

const FOR_ALL = 'The page is for several persons, and one value stands for all of them.';
const NO_ROW = 'The cover page has no such row that could be found.';
const NO_NAME = 'The cover page has no name that could be found.';

/** A value that the page gives for several persons at once need not be that of each. */
function forOne<F extends Fact<unknown>>(fact: F | undefined, row: CoverRow): F | undefined {
  return fact && row.shared && fact.doubt === undefined ? { ...fact, doubt: FOR_ALL } : fact;
}

function typesForOne(layout: Layout, row: CoverRow): CodeRow {
  const { codes, ...read } = readTypes(layout, row);
  return { ...read, codes: codes.map((code) => forOne(code, row) ?? code) };
}

function codeDoubts(
  funds: CodeRow | undefined,
  types: CodeRow | undefined,
): ReportingPerson['listDoubts'] {
  if (!funds?.doubt && !types?.doubt) return undefined;
  return {
    ...(funds?.doubt && { sourceOfFunds: funds.doubt }),
    ...(types?.doubt && { types: types.doubt }),
  };
}
