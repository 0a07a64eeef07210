import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Archive, Refused } from '../edgar/archive.ts';
import { parseForms, SCHEDULE_FORMS } from '../edgar/forms.ts';
import { isWebAddress, openArchive } from '../edgar/open-archive.ts';
import { whyNoUserAgent } from '../edgar/user-agent.ts';
import { SEC_ARCHIVE } from '../edgar/web-archive.ts';
import { type PullRequest, pull } from '../ingest/pull/pull.ts';
import { sharedPace } from '../ingest/pull/shared-pace.ts';
import { folderShelf, type Shelf, storeShelf } from '../ingest/pull/shelf.ts';
import { type Cik, parseCik } from '../value/cik.ts';
import { type Day, parseDay } from '../value/day.ts';
import { withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { todayInNewYork } from './stake-day.ts';

/** The first quarter that EDGAR has an index of. */
const FIRST_DAY = '1993-01-01';
/** The store that a folder of fetched files has for its indexes and its pace. */
const FOLDER_STATE = '.stakeline-pull.db';

/** `stakeline pull`: fetches submissions into the store or a folder. */
export async function run(
  _operands: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const request = requestOf(options);
  const place = textOf(options['from']) ?? SEC_ARCHIVE;
  const userAgent = textOf(options['userAgent']) ?? process.env['STAKELINE_USER_AGENT'];
  const wrong =
    'wrong' in request
      ? request.wrong
      : isWebAddress(place)
        ? whyNoUserAgent(userAgent)
        : existsSync(place)
          ? undefined
          : `--from ${place}: there is no such folder, and an address begins with https://`;
  if ('wrong' in request || wrong !== undefined) {
    output.complain(`${wrong} (see stakeline pull --help)`);
    return 2;
  }
  const folder = textOf(options['to']);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const state = folder === undefined ? options : { store: join(folder, FOLDER_STATE) };
  return withStore(state, output, async (store) => {
    const shelf = folder === undefined ? storeShelf(store) : folderShelf(folder, store);
    const archive = openArchive(place, {
      userAgent: userAgent ?? '',
      pace: sharedPace(store, isWebAddress(place) ? new URL(place).host : place),
    });
    return pullInto(archive, shelf, request, output);
  });
}

async function pullInto(
  archive: Archive,
  shelf: Shelf,
  request: PullRequest,
  output: Output,
): Promise<ExitCode> {
  try {
    const counts = await pull(archive, shelf, request, {
      progress: (done, total) =>
        output.progress(total > 0 ? { done, total, share: done / total } : { done }),
      failed: (message) => output.complain(message),
    });
    output.progress(undefined);
    const { fetched, there, failed, bytes } = counts;
    const parts = [
      `${fetched.toLocaleString('en-US')} fetched (${(bytes / 1e6).toFixed(1)} MB)`,
      `${there.toLocaleString('en-US')} there already`,
      ...(failed > 0 ? [`${failed.toLocaleString('en-US')} could not be fetched`] : []),
    ];
    await output.print(`${parts.join(', ')}.\n`);
    return failed > 0 ? 1 : 0;
  } catch (error) {
    output.progress(undefined);
    if (!(error instanceof Refused)) throw error;
    output.complain(error.message);
    return 1;
  }
}

function requestOf(options: Options): PullRequest | { readonly wrong: string } {
  const today = todayInNewYork();
  const [since, until] = [dayOf(options['since']), dayOf(options['until'] ?? today)];
  if (!since) return { wrong: `--since is a day, ${FIRST_DAY} or later` };
  if (!until || until < since) return { wrong: '--until is a day, and not before --since' };
  const list = textOf(options['forms']);
  const forms = list === undefined ? SCHEDULE_FORMS : parseForms(list);
  if (!forms) return { wrong: '--forms is a list of 13D, 13D/A, 13G and 13G/A, with commas' };
  const issuer = textOf(options['issuer']);
  const cik = issuer === undefined ? undefined : parseCik(issuer);
  if (issuer !== undefined && !cik) return { wrong: '--issuer is a CIK, of one to ten digits' };
  return {
    since,
    until,
    forms,
    today: parseDay(today) ?? until,
    ...withCik(cik),
    ...(options['feed'] === true && { feed: true }),
  };
}

function withCik(cik: Cik | undefined): { readonly cik?: Cik } {
  return cik === undefined ? {} : { cik };
}

function dayOf(given: string | true | undefined): Day | undefined {
  const day = typeof given === 'string' ? parseDay(given) : undefined;
  return day !== undefined && day >= FIRST_DAY ? day : undefined;
}

function textOf(given: string | true | undefined): string | undefined {
  return typeof given === 'string' ? given : undefined;
}
