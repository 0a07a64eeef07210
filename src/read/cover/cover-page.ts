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
  return withoutAbsent({
    ...read('name', readName),
    group: read('group', readGroup),
    sourceOfFunds: read('sourceOfFunds', readFunds) ?? [],
    legalProceedings: read('legalProceedings', readTick),
    citizenship: read('citizenship', readCitizenship),
    soleVotingPower: read('soleVotingPower', readShares),
    sharedVotingPower: read('sharedVotingPower', readShares),
    soleDispositivePower: read('soleDispositivePower', readShares),
    sharedDispositivePower: read('sharedDispositivePower', readShares),
    aggregateAmount: read('aggregateAmount', readShares),
    excludesShares: read('excludesShares', readTick),
    percentOfClass: read('percentOfClass', readPercent),
    types: read('types', readTypes) ?? [],
    span: layout.place(block.from, block.to),
  });
}

/** Properties whose value is undefined are left out: absent means absent. */
type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutAbsent(person: Loose<ReportingPerson>): ReportingPerson {
  // Every required property is set above, so that only optional ones can go.
  return Object.fromEntries(
    Object.entries(person).filter(([, value]) => value !== undefined),
  ) as unknown as ReportingPerson;
}
