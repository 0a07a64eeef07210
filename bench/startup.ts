import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bestOf } from './timing.ts';

const RUNS = 7;
const COMMAND = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** How long the command line takes to start, beside what the runtime alone takes. */
export function benchStartup(): void {
  const bare = bestOf(RUNS, () => spawnSync(process.execPath, ['-e', '0']));
  const version = bestOf(RUNS, () => spawnSync(process.execPath, [COMMAND, '--version']));
  console.log(`  node alone           ${bare.toFixed(0).padStart(6)} ms`);
  console.log(`  stakeline --version  ${version.toFixed(0).padStart(6)} ms`);
}
