import type { Day } from '../../value/day.ts';
import { Decimal } from '../../value/decimal.ts';
import { type DatedRule, defineRule } from '../define.ts';
import { day, decimal } from '../literal.ts';
import { isAtLeast } from '../percent.ts';

/** Changes since the last report: shares acquired, or disposed of as a negative number. */
export interface ChangesSinceReport {
  /** Shares of the class, less those that the issuer holds. */
  readonly classShares: Decimal;
  readonly changes: readonly { readonly day: Day; readonly shares: Decimal }[];
}

export interface MaterialChange {
  readonly deemedMaterial: boolean;
  /** The day of the trade that reached the limit. */
  readonly event?: Day;
  readonly netChange: Decimal;
}

/** Whether trades since the last Schedule 13D add up to a change that is deemed material. */
export const onePercentChange: DatedRule<ChangesSinceReport, MaterialChange> = defineRule({
  name: 'one-percent-change',
  title: 'Change that is deemed material',
  asks: 'Have acquisitions and disposals since the last report reached the part of the class that is deemed material?',
  pickedBy: 'event',
  versions: [
    {
      from: '1978-04-28',
      cite: '17 CFR 240.13d-2(a)',
      text: 'One percent of the class or more, acquired or disposed of, is deemed material. Small trades are added up net from the last reported number, as practice does; less may be material on the facts.',
      certainty: 'primary',
      apply: (given: ChangesSinceReport) => changeAgainst(decimal('1'), given),
    },
  ],
  examples: [
    {
      on: '2025-04-02',
      given: {
        classShares: decimal('20000000'),
        changes: [
          { day: day('2025-04-01'), shares: decimal('150000') },
          { day: day('2025-04-02'), shares: decimal('50000') },
        ],
      },
      gives: { deemedMaterial: true, event: '2025-04-02', netChange: '200000' },
      why: 'The second trade reaches exactly one percent.',
    },
    {
      on: '2025-04-02',
      given: {
        classShares: decimal('20000000'),
        changes: [
          { day: day('2025-04-01'), shares: decimal('150000') },
          { day: day('2025-04-02'), shares: decimal('-150000') },
        ],
      },
      gives: { deemedMaterial: false, netChange: '0' },
      why: 'Bought and sold again: nothing net.',
    },
  ],
});

function changeAgainst(
  limit: Decimal,
  { classShares, changes }: ChangesSinceReport,
): MaterialChange {
  let netChange = Decimal.of(0);
  let event: Day | undefined;
  for (const { day: on, shares } of changes.toSorted(byDay)) {
    netChange = netChange.plus(shares);
    if (event === undefined && isAtLeast(netChange.abs(), classShares, limit)) event = on;
  }
  return { deemedMaterial: event !== undefined, ...(event && { event }), netChange };
}

function byDay(one: { readonly day: Day }, other: { readonly day: Day }): number {
  if (one.day === other.day) return 0;
  return one.day < other.day ? -1 : 1;
}
