import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/**
 * What must hold before the tests, each by the tool whose task it is; those that take longest come
 * first, so that the others fill what is left of the time.
 */
const TASKS: readonly Task[] = [
  { name: 'lint', tool: 'oxlint', given: ['--type-aware'] },
  { name: 'types', tool: 'tsc', given: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'types of the web app', tool: 'tsc', given: ['-p', 'web/tsconfig.json'] },
  { name: 'generated files', tool: 'node', given: ['dist/scripts/gen.js', '--check'] },
  { name: 'types of the pure folders', tool: 'tsc', given: ['-p', 'tsconfig.pure.json'] },
  { name: 'format', tool: 'biome', given: ['check'] },
];

interface Task {
  readonly name: string;
  readonly tool: string;
  readonly given: readonly string[];
}

/** As many at once as have room: each is given two threads, or the one that there is. */
const AT_ONCE = 2;
const threads = Math.max(1, Math.floor(availableParallelism() / AT_ONCE));

/**
 * The compiler and the linter are Go's. By themselves each takes every core, with a type checker of
 * its own on each that works out the same types again, and spends a third of its time on collecting
 * garbage, of which a run this short leaves less than this.
 */
const ENVIRONMENT = {
  ...process.env,
  GOMAXPROCS: String(threads),
  GOGC: 'off',
  GOMEMLIMIT: '2GiB',
};

/** Runs all tasks, also after one has failed, and prints what each says in one piece. */
async function check(): Promise<void> {
  const waiting = [...TASKS];
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(waiting)));
}

async function work(waiting: Task[]): Promise<void> {
  for (let task = waiting.shift(); task; task = waiting.shift()) {
    const from = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- A worker does one task after the other.
    const { said, isDone } = await run(task);
    const seconds = ((performance.now() - from) / 1000).toFixed(1);
    console.log(`${isDone ? 'good' : 'FAILED'}: ${task.name}, ${seconds} s`);
    if (isDone) continue;
    console.log(said);
    process.exitCode = 1;
  }
}

/** Starts a tool of the project and collects what it says. */
async function run({ tool, given }: Task): Promise<{ said: string; isDone: boolean }> {
  const program = tool === 'node' ? process.execPath : `node_modules/.bin/${tool}`;
  const checkers = tool === 'tsc' ? ['--checkers', '1'] : [];
  const child = spawn(program, [...given, ...checkers], { env: ENVIRONMENT });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  child.stderr.on('data', (part: Buffer) => parts.push(part));
  const isDone = await new Promise<boolean>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });
  return { said: Buffer.concat(parts).toString('utf8'), isDone };
}

await check();
