import type { ReportingPerson } from '../../filing/reporting-person.ts';
import type { Layout } from '../layout/layout.ts';
import type { RowKind } from './captions.ts';
import { readCitizenship } from './citizenship-row.ts';
import { readFunds, readTypes } from './code-row.ts';
import type { CoverBlock, CoverRow } from './cover-blocks.ts';
import { readGroup } from './group-row.ts';
import { readName } from './name-row.ts';
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
  return {
    ...read('name', readName),
    ...fact('group', 'group', readGroup),
    sourceOfFunds: read('sourceOfFunds', readFunds) ?? [],
    ...fact('legalProceedings', 'legalProceedings', readTick),
    ...fact('citizenship', 'citizenship', readCitizenship),
    ...fact('soleVotingPower', 'soleVotingPower', readShares),
    ...fact('sharedVotingPower', 'sharedVotingPower', readShares),
    ...fact('soleDispositivePower', 'soleDispositivePower', readShares),
    ...fact('sharedDispositivePower', 'sharedDispositivePower', readShares),
    ...fact('aggregateAmount', 'aggregateAmount', readShares),
    ...fact('excludesShares', 'excludesShares', readTick),
    ...fact('percentOfClass', 'percentOfClass', readPercent),
    types: read('types', readTypes) ?? [],
    span: layout.place(block.from, block.to),
  };
}

function present<K extends string, T>(key: K, value: T): { [key in K]?: T } {
  const object: { [key in K]?: T } = {};
  object[key] = value;
  return object;
}
