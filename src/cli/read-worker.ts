import { answerBatches } from '../ingest/work.ts';
import { type Task, WORKS } from './works.ts';

// This file is the start of a thread.
answerBatches((read, task: Task) => WORKS[task.work](read, task));
