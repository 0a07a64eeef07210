import type { Generated } from 'kysely';

/** Texts that people work on: journals of stakes and drafts, with every version that was saved. */
export interface DocumentTables {
  documents: DocumentTable;
  document_versions: DocumentVersionTable;
}

export interface DocumentTable {
  id: Generated<number>;
  kind: 'stake' | 'draft';
  /** Of the stake that a draft belongs to. */
  stake_id: number | null;
  name: string;
  /** Rises by one with each saved text. */
  version: number;
  created_at: string;
  changed_at: string;
}

export interface DocumentVersionTable {
  document_id: number;
  version: number;
  text: string;
  saved_at: string;
  /** Name of the account, where there are accounts. */
  saved_by: string | null;
}
