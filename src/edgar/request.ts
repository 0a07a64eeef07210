import { noFile, TryAgain } from './answer.ts';
import { NotFetched, Refused } from './archive.ts';

/** A body as it comes. */
export type Body = AsyncIterable<Uint8Array>;

/** What is done with an answer that has the file; whatever it throws, the request is repeated. */
export type Taken<T> = (body: Body, response: Response) => Promise<T>;

interface Request<T> {
  readonly headers: Readonly<Record<string, string>>;
  /** In milliseconds. */
  readonly silence: number;
  readonly take: Taken<T>;
}

/**
 * One request, without repeats. Gives nothing where there is no such file.
 * Throws TryAgain for whatever the next request may get right: a broken connection, a silent one,
 * a body of another length than was said, or one that `take` does not like.
 */
export async function request<T>(
  url: URL,
  { headers, silence, take }: Request<T>,
): Promise<T | undefined> {
  const watch = watchFor(silence);
  try {
    const response = await fetch(url, { headers, signal: watch.signal });
    if (!response.ok) return await noFile(response, Date.now());
    return await take(whole(response, watch), response);
  } catch (error) {
    if (error instanceof Refused || error instanceof NotFetched) throw error;
    if (error instanceof TryAgain) throw error;
    throw new TryAgain(watch.signal.aborted ? 'the archive fell silent' : whyFailed(error));
  } finally {
    watch.end();
  }
}

interface Watch {
  readonly signal: AbortSignal;
  heard(): void;
  end(): void;
}

/** Breaks a connection off that says nothing for a while; a slow one is left alone. */
function watchFor(milliseconds: number): Watch {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  return {
    signal: controller.signal,
    heard: () => timer.refresh(),
    end: () => clearTimeout(timer),
  };
}

/** The chunks of a body, and a failure where there are more or fewer bytes than were announced. */
async function* whole(response: Response, watch: Watch): AsyncGenerator<Uint8Array> {
  const announced = response.headers.get('content-length');
  let length = 0;
  for await (const chunk of response.body ?? []) {
    watch.heard();
    length += chunk.length;
    yield chunk;
  }
  // The length of a packed body is that of its packed bytes, which the unpacker has looked over.
  if (announced === null || response.headers.has('content-encoding')) return;
  if (Number(announced) !== length) {
    throw new TryAgain(`the body has ${length} bytes instead of ${announced}`);
  }
}

/** `fetch` hides what went wrong behind `fetch failed`. */
function whyFailed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
