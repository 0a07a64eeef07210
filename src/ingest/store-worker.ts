import { storeWork } from './store-work.ts';
import { answerBatches } from './work.ts';

// This file is the start of a thread.
answerBatches(storeWork);
