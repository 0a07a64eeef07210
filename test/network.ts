import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverOwner, serverPrograms } from './postgres-server.ts';

/**
 * Machines of their own as far as the network goes: a database server and workers, each in a network
 * namespace, joined by a bridge in the server's. Needs root and Linux's `ip`.
 */
export interface Network {
  /** By which workers reach the database. */
  readonly url: string;
  /** Starts a program on a worker's machine. */
  start(worker: number, program: string, given: readonly string[]): ChildProcess;
  /** Runs a program there and gives what it prints. */
  run(worker: number, program: string, given: readonly string[]): Promise<string>;
  /** Pulls a worker's plug: what it sends is lost, and nobody tells it so. */
  cut(worker: number): void;
  close(): Promise<void>;
}

const SUBNET = '10.213.77';
const PORT = 5432;

/** Why there can be no such network here, or nothing where there can. */
export function whyNoNetwork(): string | undefined {
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  if (!serverPrograms()) return 'PostgreSQL is not installed';
  const name = `${PREFIX}probe`;
  try {
    ip('netns', 'add', name);
    ip('netns', 'delete', name);
    return undefined;
  } catch {
    return 'there are no network namespaces here (Linux, with iproute2)';
  }
}

const PREFIX = `sl${process.pid}-`;

/** Builds the network and starts the database, with so many workers' machines. */
export async function startNetwork(workers: number): Promise<Network> {
  const server = `${PREFIX}db`;
  const folder = mkdtempSync(join(tmpdir(), 'stakeline-network-'));
  const machines = [server, ...Array.from({ length: workers }, (_, at) => machineOf(at))];
  for (const machine of machines) ip('netns', 'add', machine);
  ip('-n', server, 'link', 'add', 'bridge', 'type', 'bridge');
  ip('-n', server, 'addr', 'add', `${SUBNET}.1/24`, 'dev', 'bridge');
  ip('-n', server, 'link', 'set', 'bridge', 'up');
  for (let at = 0; at < workers; at += 1) plugIn(server, at);
  const database = await startDatabase(server, folder);
  return {
    url: `postgres://stakeline@${SUBNET}.1:${PORT}/postgres`,
    start: (worker, program, own) =>
      spawn('ip', onMachine(worker, program, own), { stdio: 'ignore' }),
    run: (worker, program, own) => printed('ip', onMachine(worker, program, own)),
    cut: (worker) => ip('-n', server, 'link', 'set', `worker${worker}`, 'down'),
    async close() {
      const ended = new Promise((resolve) => database.on('exit', resolve));
      database.kill('SIGQUIT');
      await ended;
      for (const machine of machines) ip('netns', 'delete', machine);
      rmSync(folder, { recursive: true });
    },
  };
}

function onMachine(worker: number, program: string, given: readonly string[]): string[] {
  return ['netns', 'exec', machineOf(worker), program, ...given];
}

function machineOf(worker: number): string {
  return `${PREFIX}${worker}`;
}

/** A cable from a worker's machine to the server's bridge. */
function plugIn(server: string, worker: number): void {
  const [machine, port] = [machineOf(worker), `worker${worker}`];
  ip('-n', server, 'link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', machine);
  ip('-n', server, 'link', 'set', port, 'master', 'bridge');
  ip('-n', server, 'link', 'set', port, 'up');
  ip('-n', machine, 'addr', 'add', `${SUBNET}.${10 + worker}/24`, 'dev', 'eth0');
  ip('-n', machine, 'link', 'set', 'eth0', 'up');
}

/** Starts a server that any machine of this network may use, and no other can reach. */
async function startDatabase(machine: string, folder: string): Promise<ChildProcess> {
  const programs = serverPrograms() ?? '';
  const owner = serverOwner();
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'stakeline', '-A', 'trust', '-E', 'UTF8', '--no-sync'];
  execFileSync(join(programs, 'initdb'), initdb, { cwd: folder, stdio: 'ignore', ...owner });
  appendFileSync(join(data, 'pg_hba.conf'), `host all all ${SUBNET}.0/24 trust\n`);
  const user = owner
    ? ['setpriv', `--reuid=${owner.uid}`, `--regid=${owner.gid}`, '--clear-groups']
    : [];
  const place = ['-k', folder, '-h', `${SUBNET}.1`, '-p', String(PORT)];
  const server = spawn(
    'ip',
    ['netns', 'exec', machine, ...user, join(programs, 'postgres'), '-D', data, '-F', ...place],
    { cwd: folder, stdio: 'ignore' },
  );
  while (!isReady(programs, folder)) await pause(50);
  return server;
}

function isReady(programs: string, folder: string): boolean {
  try {
    execFileSync(join(programs, 'pg_isready'), ['-h', folder, '-p', String(PORT)], {
      stdio: 'ignore',
    });
    return true;
  } catch {
    return false;
  }
}

function ip(...given: string[]): void {
  execFileSync('ip', given, { stdio: 'ignore' });
}

function printed(program: string, given: readonly string[]): Promise<string> {
  const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return new Promise((resolve) => child.on('exit', () => resolve(text)));
}
