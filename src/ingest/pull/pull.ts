import { setTimeout as pause } from 'node:timers/promises';
import pMap from 'p-map';
import { type Archive, NotFetched } from '../../edgar/archive.ts';
import { checkSubmission } from '../../edgar/submission-check.ts';
import {
  countIndexed,
  type IndexedSubmission,
  type IndexFilter,
  indexedAfter,
} from '../../store/pull-index.ts';
import { parseAccession } from '../../value/accession.ts';
import type { Cik } from '../../value/cik.ts';
import type { Day } from '../../value/day.ts';
import { Claims } from './claims.ts';
import { pullFeed } from './pull-feed.ts';
import { pullIndexes } from './pull-indexes.ts';
import { type PullCounts, PullTally } from './pull-tally.ts';
import type { Shelf } from './shelf.ts';

/** What is to be fetched. */
export interface PullRequest {
  readonly since: Day;
  readonly until: Day;
  /** Today, in the SEC's time. */
  readonly today: Day;
  /** As EDGAR names them. */
  readonly forms: readonly string[];
  /** Of the issuer or a holder; all where it is absent. */
  readonly cik?: Cik;
  /** Takes the archives of the daily feed, instead of submission after submission. */
  readonly feed?: boolean;
}

export interface PullWatch {
  progress(done: number, total: number): void;
  /** What could not be fetched, or was not there. */
  failed(message: string): void;
}

/** So many requests may be under way; more would not be answered faster at the SEC's pace. */
const AT_ONCE = 8;
/** Entries of the indexes are looked through by so many. */
const PAGE = 500;
/** How often one looks whether another process has fetched what it took. */
const OTHERS_MILLISECONDS = 500;

/**
 * Fetches the submissions of some forms that were filed between two days, and keeps them on a shelf.
 * What is there is not fetched again, nor is what another process fetches at the same time; a run
 * that was broken off goes on where it was. What cannot be fetched is told of, and the others go on.
 * Throws Refused where the archive takes no requests of ours.
 */
export async function pull(
  archive: Archive,
  shelf: Shelf,
  request: PullRequest,
  watch: PullWatch,
): Promise<PullCounts> {
  const tally = new PullTally(watch);
  const claims = new Claims(shelf.state);
  try {
    await claims.freeOfDead();
    if (request.feed) await pullFeed({ archive, shelf, request, tally, claims });
    else await pullListed({ archive, shelf, request, tally, claims });
    return tally.counts();
  } finally {
    claims.end();
  }
}

/** All that the parts of a pull work with. */
export interface Pulling {
  readonly archive: Archive;
  readonly shelf: Shelf;
  readonly request: PullRequest;
  readonly tally: PullTally;
  readonly claims: Claims;
}

async function pullListed(pulling: Pulling): Promise<void> {
  const { shelf, request, tally } = pulling;
  await pullIndexes(pulling);
  const { since, until, forms, cik } = request;
  const filter: IndexFilter = { since, until, forms, ...(cik !== undefined && { cik }) };
  tally.total = await countIndexed(shelf.state, filter);
  const taken: IndexedSubmission[] = [];
  const fetchOne = async (submission: IndexedSubmission): Promise<void> => {
    if (!(await fetched(pulling, submission))) taken.push(submission);
  };
  const missing = missingSubmissions(pulling, filter);
  await pMap(missing, fetchOne, { concurrency: AT_ONCE });
  // What other processes took may be left to us, if they die.
  for (let left = taken.splice(0); left.length > 0; left = taken.splice(0)) {
    await pause(OTHERS_MILLISECONDS);
    await pMap(left, fetchOne, { concurrency: AT_ONCE });
  }
}

/** The listed submissions that are not there, as they are asked for. */
async function* missingSubmissions(
  { shelf, tally }: Pulling,
  filter: IndexFilter,
): AsyncGenerator<IndexedSubmission> {
  for (let last: IndexedSubmission | undefined; ; ) {
    const page = await indexedAfter(shelf.state, filter, last, PAGE);
    last = page.at(-1);
    if (!last) return;
    const there = await shelf.there(page);
    tally.there(page.filter(({ accession }) => there.has(accession)).length);
    yield* page.filter(({ accession }) => !there.has(accession));
  }
}

/** Fetches a submission; `false` where another process is at it. */
async function fetched(
  { archive, shelf, tally, claims }: Pulling,
  submission: IndexedSubmission,
): Promise<boolean> {
  const { path, accession } = submission;
  const answer = await claims.alone(path, async () => {
    if ((await shelf.there([submission])).has(accession)) return tally.there(1);
    try {
      const bytes = await archive.bytes(path, (found) =>
        checkSubmission(found, numberOf(accession)),
      );
      if (!bytes) return tally.failed(`${path}: the archive has no such file`);
      await shelf.keep(submission, bytes);
      return tally.fetched(bytes.length);
    } catch (error) {
      if (error instanceof NotFetched) return tally.failed(error.message);
      throw error;
    }
  });
  return answer !== undefined;
}

function numberOf(accession: string): NonNullable<ReturnType<typeof parseAccession>> {
  const number = parseAccession(accession);
  if (!number) throw new TypeError(`${accession} is no accession number`);
  return number;
}
