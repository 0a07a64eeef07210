import { spawn } from 'node:child_process';
import { createApp } from '../api/app.ts';
import { LOOPBACK_NAMES } from '../api/own-host.ts';
import { packageFolder } from '../api/package-folder.ts';
import { startReaders } from '../api/readers.ts';
import { networkCaller, type RunningServer, startServer } from '../api/server.ts';
import { version } from '../ingest/version.ts';
import { listAccounts } from '../store/accounts.ts';
import type { Day } from '../value/day.ts';
import { withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { todayInNewYork } from './stake-day.ts';

/** Where people find the server unless they say otherwise. */
const PORT = 8013;
const PORT_MAX = 65_535;
const LOOPBACK = '127.0.0.1';

/** `stakeline serve`: the web app and the HTTP API, for this machine alone unless told otherwise. */
export async function run(
  _operands: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const port = portOf(options['port']);
  if (port === undefined) {
    output.complain(`--port is a number from 0 to ${PORT_MAX} (see stakeline serve --help)`);
    return 2;
  }
  const host = textOf(options['host']) ?? LOOPBACK;
  return withStore(options, output, async (store) => {
    if (!isLoopback(host) && (await listAccounts(store)).length === 0) {
      output.complain(
        `${host}: others may reach the server only once there are accounts (see stakeline account --help)`,
      );
      return 1;
    }
    const readers = startReaders();
    const app = createApp({
      readers,
      ...clock(),
      store,
      version: version(),
      pages: packageFolder(WEB_APP),
      names: namesOf(host, textOf(options['name'])),
      callerOf: networkCaller,
      onFailure: (error) => output.complain(failureOf(error)),
    });
    const server = await listening(app, { host, port }, output);
    if (!server) return 1;
    await output.print(`Stakeline is at ${server.address} (press Ctrl+C to stop)\n`);
    if (options['open']) openInBrowser(server.address);
    await stopAsked();
    await server.stop();
    await readers.close();
    return 0;
  });
}

function textOf(option: string | true | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|::1|localhost)$/.test(host);
}

/** By which names the server may be called: this machine's own, its address, and those given. */
function namesOf(host: string, given: string | undefined): readonly string[] {
  const address = host.includes(':') ? `[${host}]` : host.toLowerCase();
  const others = (given ?? '').split(',').map((name) => name.trim().toLowerCase());
  return [...LOOPBACK_NAMES, address, ...others.filter((name) => name !== '')];
}

/** Where `npm run build` puts the web app. */
const WEB_APP = 'dist/web';

/** The world's time, for routes that ask what day or instant it is. */
function clock(): { readonly now: () => string; readonly today: () => Day } {
  return { now: () => new Date().toISOString(), today: todayInNewYork };
}

function failureOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function portOf(given: string | true | undefined): number | undefined {
  if (given === undefined) return PORT;
  const port = typeof given === 'string' && /^\d{1,5}$/.test(given) ? Number(given) : PORT_MAX + 1;
  return port <= PORT_MAX ? port : undefined;
}

async function listening(
  app: Parameters<typeof startServer>[0],
  at: { readonly host: string; readonly port: number },
  output: Output,
): Promise<RunningServer | undefined> {
  try {
    return await startServer(app, at);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why =
      KNOWN_CODES[code] ?? `cannot be used: ${error instanceof Error ? error.message : code}`;
    output.complain(`port ${at.port} of ${at.host} ${why}`);
    return undefined;
  }
}

const KNOWN_CODES: Readonly<Record<string, string>> = {
  EADDRNOTAVAIL: 'is not of this machine (name one of its own addresses with --host)',
  EADDRINUSE: 'is in use (stop what uses it, or take another with --port; 0 takes a free one)',
  EACCES: 'may not be used by you (take one above 1023 with --port)',
};

/** Opens the user's browser, each system by its own command; where there is none, nothing happens. */
function openInBrowser(address: string): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...before, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start'],
};

/** Resolves at the first signal to stop; a second one ends the process at once. */
function stopAsked(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
