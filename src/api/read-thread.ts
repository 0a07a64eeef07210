import { parentPort } from 'node:worker_threads';
import { answerTo, type ReadJob } from './readers.ts';

// This file is the start of a thread.
parentPort?.on('message', (job: ReadJob) => parentPort?.postMessage(answerTo(job), []));
