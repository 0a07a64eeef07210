import pRetry from 'p-retry';
import { TryAgain } from './answer.ts';
import { type Archive, NotFetched, Refused } from './archive.ts';
import { allBytes, namesIn, restOf, saveTo } from './body.ts';
import type { Pace } from './pace.ts';
import { request, type Taken } from './request.ts';

/** The SEC's own archive. */
export const SEC_ARCHIVE = 'https://www.sec.gov/Archives/';

/** How often a request is repeated, and how long between: doubled each time, up to the longest. */
export interface Patience {
  readonly retries: number;
  readonly firstWait: number;
  readonly longestWait: number;
  /** An archive that asks for a longer pause is asked again another day. */
  readonly longestHold: number;
  /** Without a byte for so long, a connection is given up. */
  readonly silence: number;
}

export interface WebArchiveOptions {
  readonly userAgent: string;
  readonly pace: Pace;
  readonly patience?: Patience;
}

/** In milliseconds; together some four minutes, apart from pauses that the archive asks for. */
const PATIENCE: Patience = {
  retries: 7,
  firstWait: 1_000,
  longestWait: 60_000,
  longestHold: 30 * 60_000,
  silence: 60_000,
};

/**
 * An archive behind an address, asked politely: each request waits for its turn, repeats wait longer
 * and longer, and a pause that the archive asks for holds up every process that shares the pace.
 * Bodies are looked over before they are given out: one that is cut or wrong is fetched again.
 * Throws Refused where the archive takes none of our requests, NotFetched for this file alone.
 */
export function webArchive(root: string, options: WebArchiveOptions): Archive {
  const base = root.endsWith('/') ? root : `${root}/`;
  const ask = <T>(path: string, take: Taken<T>, headers?: Headers): Promise<T | undefined> =>
    askedAgain(path, options, () =>
      request(new URL(path, base), {
        headers: { 'user-agent': options.userAgent, ...headers?.() },
        silence: (options.patience ?? PATIENCE).silence,
        take,
      }),
    );
  return {
    name: root,
    bytes: (path, check) =>
      ask(path, async (body) => {
        const bytes = await allBytes(body);
        check(bytes);
        return bytes;
      }),
    file: async (path, copy) => {
      const save: Taken<true> = async (body, response) => {
        await saveTo(copy, body, response);
        return true;
      };
      return (await ask(path, save, () => restOf(copy))) && copy;
    },
    names: (folder) => ask(`${folder}/index.json`, async (body) => namesIn(await allBytes(body))),
  };
}

type Headers = () => Readonly<Record<string, string>>;

async function askedAgain<T>(
  path: string,
  { pace, patience = PATIENCE }: WebArchiveOptions,
  once: () => Promise<T>,
): Promise<T> {
  const inTurn = async (): Promise<T> => {
    await pace.turn();
    return once();
  };
  try {
    return await pRetry(inTurn, {
      retries: patience.retries,
      minTimeout: patience.firstWait,
      maxTimeout: patience.longestWait,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof TryAgain,
      onFailedAttempt: async ({ error }) => {
        const hold = error instanceof TryAgain ? error.hold : undefined;
        if (hold === undefined) return;
        if (hold > patience.longestHold) throw new NotFetched(pauseTooLong(error.message, hold));
        await pace.hold(hold);
      },
    });
  } catch (error) {
    if (error instanceof Refused) throw error;
    const what = error instanceof Error ? error.message : String(error);
    throw new NotFetched(`${path}: ${what}`, { cause: error });
  }
}

function pauseTooLong(what: string, hold: number): string {
  return `${what}, and asks for a pause of ${Math.ceil(hold / 60_000)} minutes (come back later)`;
}
