import { spawn } from 'node:child_process';

/** Work for a second or two, without memory and with nothing but memory. */
const LOOPS = {
  'computing alone': 'let n = 1; for (let i = 0; i < 4e8; i += 1) n = (n * 31 + i) | 0; n',
  'making objects':
    'let k; for (let i = 0; i < 60; i += 1) { k = []; for (let j = 0; j < 1e5; j += 1) k.push({ j, s: String(j) }); } k.length',
} as const;

const ROUNDS = 3;

/**
 * How much more this machine does in two processes than in one, whatever they are: less than twice,
 * where its two cores are halves of one, share their caches, or are wanted by others.
 */
export async function benchCeiling(): Promise<void> {
  for (const [what, loop] of Object.entries(LOOPS)) {
    let best = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const one = await secondsOf(1, loop);
      best = Math.max(best, (2 * one) / (await secondsOf(2, loop)));
    }
    console.log(`  two processes, ${what.padEnd(16)} ${best.toFixed(2)} x one`);
  }
}

/** Until all of some processes have run a loop. */
async function secondsOf(processes: number, loop: string): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: processes }, () => {
      const child = spawn(process.execPath, ['--eval', loop], { stdio: 'ignore' });
      return new Promise((resolve) => child.on('close', resolve));
    }),
  );
  return (performance.now() - start) / 1e3;
}
