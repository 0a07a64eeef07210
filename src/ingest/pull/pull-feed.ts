import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { NotFetched } from '../../edgar/archive.ts';
import { quarterOf, weekdaysBetween } from '../../edgar/quarter.ts';
import { checkSubmission, submissionHead } from '../../edgar/submission-check.ts';
import { isPulled, markPulled } from '../../store/pull-index.ts';
import { addDays, type Day } from '../../value/day.ts';
import { archiveMembers } from '../archive.ts';
import type { Pulling } from './pull.ts';

/** A submission of the feed, or one that was sent again because the first was in error. */
const MEMBER = /(?:^|\/)\d{10}-\d{2}-\d{6}\.(?:nc|corr\d*)$/;
/** How often one looks whether another process is done with a day. */
const OTHERS_MILLISECONDS = 2_000;

/**
 * Takes both schedules out of the archives of EDGAR's daily feed, each of which has all that was
 * filed on a day. An archive is fetched once, goes on where its connection broke, and is deleted.
 */
export async function pullFeed(pulling: Pulling): Promise<void> {
  const { since, until, today } = pulling.request;
  // The archive of a day is there when the day is over.
  const days = weekdaysBetween(since, until < today ? until : addDays(today, -1));
  for (const day of days) {
    while (!(await pullDay(pulling, day))) await pause(OTHERS_MILLISECONDS);
  }
}

/** Takes a day, unless that was done; `false` where another process is at it. */
async function pullDay(
  { archive, shelf, request, tally, claims }: Pulling,
  day: Day,
): Promise<boolean> {
  const path = `edgar/Feed/${quarterOf(day).folder}/${day.replaceAll('-', '')}.nc.tar.gz`;
  const key = `${path} ${request.forms.join(' ')} ${request.cik ?? ''}`;
  const answer = await claims.alone(path, async () => {
    if (await isPulled(shelf.state, key)) return true;
    const copy = join(tmpdir(), 'stakeline-feed', path.replaceAll('/', '_'));
    await mkdir(dirname(copy), { recursive: true });
    try {
      const file = await archive.file(path, copy);
      // There is none of a holiday.
      if (file !== undefined && (await takeDay(file, { shelf, request, tally }, day))) {
        await markPulled(shelf.state, key, new Date().toISOString());
      }
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      // What came of it stays, and the next run goes on from there.
      return tally.failed(error.message);
    }
    await rm(copy, { force: true });
    return true;
  });
  return answer !== undefined;
}

type Taking = Pick<Pulling, 'shelf' | 'request' | 'tally'>;

/** Keeps what is asked for of a day's archive; `false` where the archive is damaged. */
async function takeDay(file: string, taking: Taking, day: Day): Promise<boolean> {
  let whole = true;
  const members = archiveMembers(file, createReadStream(file), (name) => MEMBER.test(name));
  for await (const member of members) {
    if ('error' in member) {
      taking.tally.failed(`${member.name}: ${member.error}`);
      whole = false;
    } else if ('bytes' in member) await takeMember(member, taking, day);
  }
  return whole;
}

async function takeMember(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  { shelf, request, tally }: Taking,
  day: Day,
): Promise<void> {
  const { accession, form, parties } = submissionHead(bytes);
  if (!accession || form === undefined || !request.forms.includes(form)) return;
  if (request.cik !== undefined && !parties.includes(request.cik)) return;
  try {
    checkSubmission(bytes, accession);
  } catch (error) {
    tally.failed(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  // It has the place that it would have in the archive of submissions.
  const path = `edgar/data/${Number(parties[0] ?? 0)}/${accession}.txt`;
  const submission = { accession, filed: day, path };
  if ((await shelf.there([submission])).size > 0) tally.there(1);
  else {
    await shelf.keep(submission, bytes);
    tally.fetched(bytes.length);
  }
}
