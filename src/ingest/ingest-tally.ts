import type { Outcome } from '../store/save-readings.ts';

/** What became of the files of a run. */
export interface IngestCounts {
  readonly files: number;
  readonly added: number;
  readonly readAnew: number;
  /** In the store before, by their bytes. */
  readonly known: number;
  /** In the store under their accession number, but with other bytes; what is there stays. */
  readonly otherBytes: number;
  /** Neither schedule, by EDGAR's header. */
  readonly otherForms: number;
  readonly unread: number;
  /** Of all threads together. */
  readonly readingMilliseconds: number;
  readonly writingMilliseconds: number;
}

export const NO_COUNTS: IngestCounts = {
  files: 0,
  added: 0,
  readAnew: 0,
  known: 0,
  otherBytes: 0,
  otherForms: 0,
  unread: 0,
  readingMilliseconds: 0,
  writingMilliseconds: 0,
};

/** What became of the files of two runs together. */
export function addCounts(one: IngestCounts, other: IngestCounts): IngestCounts {
  return {
    files: one.files + other.files,
    added: one.added + other.added,
    readAnew: one.readAnew + other.readAnew,
    known: one.known + other.known,
    otherBytes: one.otherBytes + other.otherBytes,
    otherForms: one.otherForms + other.otherForms,
    unread: one.unread + other.unread,
    readingMilliseconds: one.readingMilliseconds + other.readingMilliseconds,
    writingMilliseconds: one.writingMilliseconds + other.writingMilliseconds,
  };
}

/** Counts while a run goes on. */
export class IngestTally {
  known = 0;
  otherForms = 0;
  unread = 0;
  readingMilliseconds = 0;
  #writingMilliseconds = 0;
  readonly #outcomes: Record<Outcome, number> = {
    added: 0,
    'read-anew': 0,
    known: 0,
    'other-bytes': 0,
  };

  wrote(outcomes: readonly Outcome[], milliseconds: number): void {
    for (const outcome of outcomes) this.#outcomes[outcome] += 1;
    this.#writingMilliseconds += milliseconds;
  }

  counts(): IngestCounts {
    const { added, 'read-anew': readAnew, 'other-bytes': otherBytes } = this.#outcomes;
    const known = this.known + this.#outcomes.known;
    const { otherForms, unread, readingMilliseconds } = this;
    return {
      files: added + readAnew + known + otherBytes + otherForms + unread,
      added,
      readAnew,
      known,
      otherBytes,
      otherForms,
      unread,
      readingMilliseconds,
      writingMilliseconds: this.#writingMilliseconds,
    };
  }
}
