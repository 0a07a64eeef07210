import { NotFetched, Refused } from './archive.ts';

/** What went wrong with one request, and may go right with the next. */
export class TryAgain extends Error {
  /** How long the archive asks all of us to wait, in milliseconds, where it says so. */
  readonly hold: number | undefined;

  constructor(message: string, hold?: number) {
    super(message);
    this.hold = hold;
  }
}

/** The SEC lets nobody in again before the rate was below its limit for ten minutes. */
const RATE_BLOCK_MILLISECONDS = 10 * 60_000;
/** An error page says what it has to say at its beginning. */
const PAGE_CHARACTERS = 20_000;

/**
 * Says what an answer that is no file means: nothing, where the archive has no such file, or throws
 * - TryAgain: too many requests (429, or 403 with a page that says so), and failures of the server,
 * - Refused: the SEC does not take this User-Agent (403 with a page that says so),
 * - NotFetched: whatever else it has against the request.
 * EDGAR's store answers 403 `AccessDenied` for what is not there.
 */
export async function noFile(response: Response, now: number): Promise<undefined> {
  const { status } = response;
  const page = (await response.text().catch(() => '')).slice(0, PAGE_CHARACTERS);
  if (status === 404 || status === 410) return undefined;
  const what = `the archive answered ${status}`;
  const asked = retryAfter(response.headers.get('retry-after'), now);
  if (status === 403) {
    if (page.includes('AccessDenied')) return undefined;
    if (page.includes('Undeclared Automated Tool')) throw new Refused(UNDECLARED);
    const blocked = page.includes('Request Rate Threshold') ? RATE_BLOCK_MILLISECONDS : undefined;
    throw new TryAgain(what, asked ?? blocked);
  }
  if (status === 429 || status === 408 || status >= 500) throw new TryAgain(what, asked);
  throw new NotFetched(what);
}

const UNDECLARED =
  'the SEC does not take this User-Agent: give your name and an address at which you can be reached';

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), as milliseconds from now. */
function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,6}$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
