import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Debian keeps the server's programs beside the search path. */
const DEBIAN = '/usr/lib/postgresql';

/** A server for tests may lose everything when the machine stops, and is the faster for it. */
const SETTINGS = '-F -c listen_addresses= -c synchronous_commit=off -c full_page_writes=off';

const WAIT_MS = 50;
const WAITS_MAX = 600;

/** Where PostgreSQL's server programs are; `undefined` where there are none. */
export function serverPrograms(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted().toReversed() : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env['PATH'] ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')));
}

/**
 * Starts a server in the folder, unless another test process has; it is reached by a socket in the
 * folder alone, with the databases that an earlier server left there. Gives the URL of its first
 * database.
 */
export async function startServer(programs: string, folder: string): Promise<string> {
  const [started, failed] = [join(folder, 'started'), join(folder, 'failed')];
  if (isFirst(folder)) {
    try {
      run(programs, folder);
      writeFileSync(started, '');
    } catch (error) {
      writeFileSync(failed, '');
      throw error;
    }
  }
  for (let waits = 0; !existsSync(started); waits += 1) {
    if (existsSync(failed) || waits > WAITS_MAX) throw new Error('PostgreSQL did not start.');
    await pause(WAIT_MS);
  }
  return `postgres://stakeline@localhost/postgres?host=${encodeURIComponent(folder)}`;
}

export function stopServer(folder: string): void {
  const programs = serverPrograms();
  if (!programs || !existsSync(join(folder, 'data', 'postmaster.pid'))) return;
  call(programs, 'pg_ctl', ['-D', join(folder, 'data'), '-m', 'immediate', 'stop'], folder);
  for (const mark of ['starting', 'started']) rmSync(join(folder, mark), { recursive: true });
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(join(folder, 'starting'));
    return true;
  } catch {
    return false;
  }
}

/** Names sort as in English, so that a query that rests on the order of characters is found out. */
function run(programs: string, folder: string): void {
  const owner = serverOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=en-US'];
  const how = ['-U', 'stakeline', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...locale];
  if (!existsSync(data)) call(programs, 'initdb', ['-D', data, ...how], folder);
  const log = join(folder, 'log');
  call(
    programs,
    'pg_ctl',
    ['-D', data, '-l', log, '-w', '-o', `${SETTINGS} -k ${folder}`, 'start'],
    folder,
  );
}

function call(programs: string, name: string, given: readonly string[], folder: string): void {
  const options: ExecFileSyncOptions = { cwd: folder, stdio: 'ignore', ...serverOwner() };
  execFileSync(join(programs, name), given, options);
}

/** The server refuses to run as root, and then runs as one of the accounts that every Debian has. */
export function serverOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const account = ['postgres', 'nobody'].find((name) => idOf('-u', name) !== undefined);
  const [uid, gid] = [idOf('-u', account), idOf('-g', account)];
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

function idOf(which: '-u' | '-g', account: string | undefined): number | undefined {
  if (account === undefined) return undefined;
  try {
    return Number(execFileSync('id', [which, account], { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return undefined;
  }
}
