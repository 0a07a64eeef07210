import { type Change, changesBetween } from './changes.ts';
import type { Counts } from './observe.ts';
import { shareKey, sharesOf, type TroubleShare, unusualness } from './shares.ts';
import {
  addedCounts,
  type Cell,
  type DriftTally,
  type Signature,
  type UnreadExample,
} from './tally.ts';

/** Filings of one format, era and schedule, and how many facts of each name could be read. */
export interface DriftGroup {
  readonly format: string;
  /** `1993-2000`, `2001-2024` (HTML was taken from 2001), `2025-`, or `undated`. */
  readonly era: string;
  readonly schedule: string;
  readonly filings: number;
  readonly fields: Readonly<Record<string, Counts>>;
}

/** A signature with how unusual it is among filings of its format and schedule, in bits. */
export interface UnusualSignature extends Signature {
  readonly bits: number;
}

/** Filings of one format, schedule and year: what a later report is compared with. */
export interface DriftYear {
  readonly format: string;
  readonly schedule: string;
  readonly year: number | null;
  readonly filings: number;
  readonly troubles: Readonly<Record<string, number>>;
}

/** What could not be read over many filings; plain data, and the JSON of `stakeline read --report`. */
export interface DriftReport {
  readonly filings: number;
  readonly otherForms: number;
  readonly unreadFiles: number;
  readonly unreadExamples: readonly UnreadExample[];
  /** What `changes` compares: an earlier report, or the filings of earlier years. */
  readonly comparedWith: 'earlier report' | 'earlier years';
  readonly changes: readonly Change[];
  /** The most unusual first. */
  readonly signatures: readonly UnusualSignature[];
  /** Filings whose signature is not among these, because there were too many. */
  readonly signaturesDropped: number;
  readonly groups: readonly DriftGroup[];
  readonly years: readonly DriftYear[];
}

/**
 * Makes the report of a tally.
 * With the shares of an earlier report, what is usual comes from that one: a habit that most of
 * today's filings have still stands out. Without it, each format's latest year is compared with
 * those before.
 */
export function driftReport(
  tally: DriftTally,
  earlier?: ReadonlyMap<string, TroubleShare>,
): DriftReport {
  const cells = [...tally.cells.values()].toSorted(byKind);
  const own = sharesOf(cells);
  const { before, after } = earlier ? { before: earlier, after: own } : byLatestYear(cells);
  const usual = earlier ?? own;
  return {
    filings: tally.filings,
    otherForms: tally.otherForms,
    unreadFiles: tally.unreadFiles,
    unreadExamples: tally.unreadExamples,
    comparedWith: earlier ? 'earlier report' : 'earlier years',
    changes: changesBetween(before, after),
    signatures: unusualFirst([...tally.signatures.values()], usual),
    signaturesDropped: tally.signaturesDropped,
    groups: groupsOf(cells),
    years: cells.map(yearOf),
  };
}

const SCHEDULES = ['13D', '13G', 'unknown'];
const FORMATS = ['text', 'html', 'xml'];

function byKind(a: Cell, b: Cell): number {
  return (
    FORMATS.indexOf(a.format) - FORMATS.indexOf(b.format) ||
    SCHEDULES.indexOf(a.schedule) - SCHEDULES.indexOf(b.schedule) ||
    (a.year ?? 0) - (b.year ?? 0)
  );
}

/** A year with fewer filings is not compared by itself: one misread day would make one. */
const LATEST_MIN = 5;

/** The latest year of each format and schedule, and those before; the undated are part of neither. */
function byLatestYear(cells: readonly Cell[]): {
  before: Map<string, TroubleShare>;
  after: Map<string, TroubleShare>;
} {
  const latest = new Map<string, number>();
  for (const cell of cells) {
    const year = cell.year ?? 0;
    if (cell.filings < LATEST_MIN) continue;
    latest.set(shareKey(cell), Math.max(latest.get(shareKey(cell)) ?? 0, year));
  }
  const startOf = (cell: Cell): number => latest.get(shareKey(cell)) ?? Infinity;
  const dated = cells.filter(({ year }) => year !== undefined);
  return {
    before: sharesOf(dated.filter((cell) => (cell.year ?? 0) < startOf(cell))),
    after: sharesOf(dated.filter((cell) => (cell.year ?? 0) >= startOf(cell))),
  };
}

function unusualFirst(
  signatures: readonly Signature[],
  usual: ReadonlyMap<string, TroubleShare>,
): UnusualSignature[] {
  return signatures
    .map((signature) => {
      const bits = unusualness(signature.troubles, usual.get(shareKey(signature)));
      return { bits: Math.round(10 * bits) / 10, ...signature };
    })
    .toSorted((a, b) => b.bits - a.bits || b.filings - a.filings);
}

function groupsOf(cells: readonly Cell[]): DriftGroup[] {
  const groups = new Map<
    string,
    { fields: Record<string, Counts>; filings: number } & DriftGroup
  >();
  for (const { format, schedule, year, filings, fields } of cells) {
    const era = eraOf(year);
    const key = `${format} ${era} ${schedule}`;
    const group = groups.get(key) ?? { format, era, schedule, filings: 0, fields: {} };
    groups.set(key, group);
    group.filings += filings;
    for (const [name, counts] of fields) {
      group.fields[name] = addedCounts(group.fields[name], counts);
    }
  }
  return [...groups.values()];
}

/** HTML is in wide use from 2001; statements have to be XML from December 2024. */
function eraOf(year: number | undefined): string {
  if (year === undefined) return 'undated';
  if (year <= 2000) return '1993-2000';
  return year <= 2024 ? '2001-2024' : '2025-';
}

function yearOf({ format, schedule, year, filings, troubles }: Cell): DriftYear {
  const sorted = [...troubles].toSorted(([, a], [, b]) => b - a);
  return { format, schedule, year: year ?? null, filings, troubles: Object.fromEntries(sorted) };
}
