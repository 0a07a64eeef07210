import type { Filing } from './filing.ts';
import { NO_INTEREST } from './interest.ts';

/** A filing of which nothing could be read: every fact absent, every list empty. */
export const NOTHING_READ: Filing = {
  cusips: [],
  rules13G: [],
  notices: [],
  reportingPersons: [],
  items: [],
  transactions: [],
  relatedPersons: [],
  signatures: [],
  interest: NO_INTEREST,
  pages: [],
  listDoubts: {},
};
