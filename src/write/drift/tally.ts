import type { Counts, Observation } from './observe.ts';

/** Filings of one format, schedule and year, and what could be read of them. */
export interface Cell {
  readonly format: string;
  readonly schedule: string;
  /** Absent where no filing tells its day. */
  readonly year: number | undefined;
  filings: number;
  /** Facts by name. */
  readonly fields: Map<string, Counts>;
  /** Filings by trouble. */
  readonly troubles: Map<string, number>;
}

/** Filings of one format and schedule whose readings lack exactly the same. */
export interface Signature {
  readonly format: string;
  readonly schedule: string;
  readonly troubles: readonly string[];
  filings: number;
  /** Names of some of them. */
  readonly examples: string[];
}

/** A file that could not be read at all. */
export interface UnreadExample {
  readonly file: string;
  readonly error: string;
}

/** So many signatures are kept apart; the filings of later ones are only counted. */
const SIGNATURES_MAX = 20_000;
const EXAMPLES_MAX = 3;
const UNREAD_EXAMPLES_MAX = 20;

/** Counts over many filings; its memory grows with the kinds of trouble and not with the filings. */
export class DriftTally {
  filings = 0;
  /** Submissions of other forms, which are left out of all counts. */
  otherForms = 0;
  unreadFiles = 0;
  /** Filings whose signature came when there were too many. */
  signaturesDropped = 0;
  readonly cells: Map<string, Cell> = new Map();
  readonly signatures: Map<string, Signature> = new Map();
  readonly unreadExamples: UnreadExample[] = [];

  /** Counts a filing that was read. */
  add(file: string, observation: Observation): void {
    if (observation.schedule === 'other') {
      this.otherForms += 1;
      return;
    }
    this.filings += 1;
    addToCell(this.#cellOf(observation), observation);
    this.#addSignature(file, observation);
  }

  /** Counts a file that could not be read at all. */
  addUnread(file: string, error: string): void {
    this.unreadFiles += 1;
    if (this.unreadExamples.length < UNREAD_EXAMPLES_MAX) this.unreadExamples.push({ file, error });
  }

  #cellOf({ format, schedule, year }: Observation): Cell {
    const key = `${format} ${schedule} ${year}`;
    const known = this.cells.get(key);
    if (known) return known;
    const fresh: Cell = {
      format,
      schedule,
      year,
      filings: 0,
      fields: new Map(),
      troubles: new Map(),
    };
    this.cells.set(key, fresh);
    return fresh;
  }

  #addSignature(file: string, { format, schedule, troubles }: Observation): void {
    if (troubles.length === 0) return;
    const key = [format, schedule, ...troubles].join('\n');
    const known = this.signatures.get(key);
    if (!known && this.signatures.size >= SIGNATURES_MAX) {
      this.signaturesDropped += 1;
      return;
    }
    const signature = known ?? { format, schedule, troubles, filings: 0, examples: [] };
    if (!known) this.signatures.set(key, signature);
    signature.filings += 1;
    if (signature.examples.length < EXAMPLES_MAX) signature.examples.push(file);
  }
}

function addToCell(cell: Cell, { fields, troubles }: Observation): void {
  cell.filings += 1;
  for (const [name, counts] of Object.entries(fields)) {
    cell.fields.set(name, addedCounts(cell.fields.get(name), counts));
  }
  for (const trouble of troubles) {
    cell.troubles.set(trouble, (cell.troubles.get(trouble) ?? 0) + 1);
  }
}

/** Counts put together. */
export function addedCounts(a: Counts | undefined, b: Counts): Counts {
  if (!a) return b;
  return {
    read: a.read + b.read,
    absent: a.absent + b.absent,
    unread: a.unread + b.unread,
    doubted: a.doubted + b.doubted,
  };
}
