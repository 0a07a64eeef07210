import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** How the server behaves over one request, instead of answering as it should. */
export type Trouble =
  | { readonly status: number; readonly page?: string; readonly retryAfter?: string }
  /** The connection ends after so many bytes of the body. */
  | { readonly cutAt: number }
  /** The body ends after so many bytes and is announced as if it were whole. */
  | { readonly shortAt: number }
  /** A body with nothing after it, announced with so many bytes more. */
  | { readonly moreThanSent: number }
  /** Nothing is sent for so long. */
  | { readonly silentFor: number };

/** A server on this machine that has EDGAR's archive, or what a test has of it. */
export interface EdgarServer {
  readonly address: string;
  /** Files by their paths from the archive's root. */
  readonly files: Map<string, Uint8Array>;
  /** What goes wrong, by path, one for each request until none is left. */
  readonly troubles: Map<string, Trouble[]>;
  /** What was asked for, and when, in milliseconds. */
  readonly asked: { readonly path: string; readonly at: number; readonly userAgent: string }[];
  close(): Promise<void>;
}

const ROOT = '/Archives/';

/** What the SEC's store says of a file that it does not have. */
export const ACCESS_DENIED = '<Error><Code>AccessDenied</Code></Error>';

/** Starts the server. It takes requests from this machine only. */
export async function startEdgarServer(): Promise<EdgarServer> {
  const files = new Map<string, Uint8Array>();
  const troubles = new Map<string, Trouble[]>();
  const asked: { path: string; at: number; userAgent: string }[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(ROOT.length);
    const userAgent = request.headers['user-agent'] ?? '';
    asked.push({ path, at: performance.now(), userAgent });
    const trouble = troubles.get(path)?.shift();
    const body = path.endsWith('/index.json') ? listOf(files, path) : files.get(path);
    if (trouble) void misbehave(trouble, body ?? new Uint8Array(), response);
    else answer(request, response, body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const place = server.address();
  const port = typeof place === 'object' && place ? place.port : 0;
  return {
    address: `http://127.0.0.1:${port}${ROOT}`,
    files,
    troubles,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, body?: Uint8Array): void {
  if (!body) {
    response.writeHead(403, { 'content-type': 'application/xml' }).end(ACCESS_DENIED);
    return;
  }
  const from = /^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1];
  if (from === undefined) {
    response.writeHead(200, { 'content-length': body.length }).end(body);
    return;
  }
  const range = `bytes ${from}-${body.length - 1}/${body.length}`;
  const rest = body.subarray(Number(from));
  response.writeHead(206, { 'content-range': range, 'content-length': rest.length }).end(rest);
}

async function misbehave(
  trouble: Trouble,
  body: Uint8Array,
  response: ServerResponse,
): Promise<void> {
  if ('status' in trouble) {
    const { status, page = '', retryAfter } = trouble;
    response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
    response.end(page);
  } else if ('cutAt' in trouble) {
    response.writeHead(200, { 'content-length': body.length });
    response.write(body.subarray(0, trouble.cutAt), () => response.destroy());
  } else if ('shortAt' in trouble) {
    response.writeHead(200, { 'content-length': trouble.shortAt });
    response.end(body.subarray(0, trouble.shortAt));
  } else if ('moreThanSent' in trouble) {
    response.writeHead(200, { 'content-length': body.length + trouble.moreThanSent });
    response.write(body, () => response.destroy());
  } else {
    await new Promise((resolve) => setTimeout(resolve, trouble.silentFor));
    response.end(body);
  }
}

/** The list of a folder as EDGAR gives it, or nothing where the folder has no file. */
function listOf(files: ReadonlyMap<string, unknown>, path: string): Uint8Array | undefined {
  const folder = path.slice(0, -'index.json'.length);
  const item = [...files.keys()]
    .filter((name) => name.startsWith(folder) && !name.slice(folder.length).includes('/'))
    .map((name) => ({ name: name.slice(folder.length), type: 'file' }));
  if (item.length === 0) return undefined;
  return Buffer.from(JSON.stringify({ directory: { item, name: folder } }));
}
