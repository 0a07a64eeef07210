import type { Filing } from './filing.ts';
import { NO_INTEREST } from './interest.ts';

/** A filing of which nothing could be read: every fact absent, every list empty. */
export function nothingRead(): Filing {
  return {
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
}
