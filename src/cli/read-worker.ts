import { parentPort } from 'node:worker_threads';
import type { Input } from './input.ts';
import { type Task, workOn } from './works.ts';

/** What a thread is given: some inputs, and what to do with each. */
export interface Batch {
  readonly task: Task;
  readonly inputs: readonly Input[];
}

// This file is the start of a thread: each batch that comes is answered with its results.
parentPort?.on('message', ({ task, inputs }: Batch) => {
  const results = inputs.map((input) => workOn(task, input));
  parentPort?.postMessage(results, []);
});
