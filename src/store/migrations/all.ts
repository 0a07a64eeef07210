import type { Kysely } from 'kysely';
import type { Engine } from '../engine.ts';
import { addFilings } from './0001-filings.ts';
import { addDocuments } from './0002-documents.ts';
import { addAccounts } from './0003-accounts.ts';
import { addPull } from './0004-pull.ts';
import { addSearchIndexes } from './0005-search.ts';

/**
 * What makes an empty database a store, in order; a name that was once released stays as it is.
 * Both engines run the same list.
 */
export const migrations: Readonly<
  Record<string, (database: Kysely<unknown>, engine: Engine) => Promise<void>>
> = {
  '0001-filings': addFilings,
  '0002-documents': addDocuments,
  '0003-accounts': addAccounts,
  '0004-pull': addPull,
  '0005-search': addSearchIndexes,
};
