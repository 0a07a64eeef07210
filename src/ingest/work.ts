import { parentPort } from 'node:worker_threads';
import type { Input, UnreadFile } from './input.ts';
import { failedOver, type ReadFile, readInput } from './read-input.ts';

/**
 * What is done with each file of a bulk run once it is read. Task and result are plain data, which
 * threads hand to one another.
 */
export type Work<Task, Result> = (read: ReadFile, task: Task) => Result;

/** A file that was read, by what came of it. */
export interface Worked<Result> {
  readonly name: string;
  readonly result: Result;
  /** How long its thread took over it. */
  readonly milliseconds: number;
}

/** What a thread is given: some inputs, and what to do with each. */
export interface Batch<Task> {
  readonly task: Task;
  readonly inputs: readonly Input[];
}

/** Reads one input and does its work; whatever fails is an error of this file alone. */
export function workOn<Task, Result>(
  work: Work<Task, Result>,
  task: Task,
  input: Input,
): Worked<Result> | UnreadFile {
  const start = performance.now();
  const read = readInput(input);
  if ('error' in read) return read;
  const { name } = read.source;
  try {
    const result = work(read, task);
    return { name, result, milliseconds: performance.now() - start };
  } catch (error) {
    return failedOver(name, error);
  }
}

/** All that the module of a thread does: each batch that comes is answered with its results. */
export function answerBatches<Task, Result>(work: Work<Task, Result>): void {
  parentPort?.on('message', ({ task, inputs }: Batch<Task>) => {
    const results = inputs.map((input) => workOn(work, task, input));
    parentPort?.postMessage(results, []);
  });
}
