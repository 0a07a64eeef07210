import { afterAll, expect, test } from 'vitest';
import { inOrder } from './in-order.ts';
import { startThreads } from './thread-pool.ts';

/** A worker that doubles numbers; 13 ends its thread, 66 fails, and even ones take longer. */
const WORKER = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', async (numbers) => {
  const results = [];
  for (const number of numbers) {
    if (number === 13) process.exit(1);
    if (number === 66) throw new Error('sixty-six');
    if (number % 2 === 0) await new Promise((resolve) => setTimeout(resolve, number % 7));
    results.push(number * 2);
  }
  parentPort.postMessage(results);
});`;

const pool = startThreads<readonly number[], readonly number[]>(
  new URL(`data:text/javascript,${encodeURIComponent(WORKER)}`),
  2,
);
afterAll(() => pool.close());

const options = {
  threads: 2,
  bytesOf: (): number => 100,
  lost: (input: number): number => -input,
};

async function* numbersTo(end: number, taken: { count: number }): AsyncGenerator<number> {
  for (; taken.count < end; taken.count += 1) yield taken.count;
}

test('results come in the order of the inputs; one that kills its thread is lost alone', async () => {
  const found: number[] = [];
  for await (const result of inOrder(numbersTo(200, { count: 0 }), pool, options)) {
    found.push(result);
  }
  const expected = Array.from({ length: 200 }, (_, at) => (at === 13 || at === 66 ? -at : at * 2));
  expect(found).toEqual(expected);
});

test('inputs are taken only as results are', async () => {
  const taken = { count: 0 };
  const results = inOrder(numbersTo(100_000, taken), pool, options);
  await results.next();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(taken.count).toBeLessThan(100);
  await results.return(undefined);
});
