import type { Generated } from 'kysely';

/** Who may use the server, and what was done. */
export interface AccountTables {
  accounts: AccountTable;
  sessions: SessionTable;
  audit: AuditTable;
}

export interface AccountTable {
  id: Generated<number>;
  name: string;
  role: string;
  /** As the password's hash function writes it, salt and settings included. */
  password_hash: string;
  created_at: string;
  disabled_at: string | null;
}

export interface SessionTable {
  /** A session's token is kept by its hash alone. */
  token_hash: string;
  account_id: number;
  created_at: string;
  expires_at: string;
}

/** Rows are added and never changed: the engine refuses it. */
export interface AuditTable {
  id: Generated<number>;
  at: string;
  /** Name of the account; absent where there are no accounts. */
  actor: string | null;
  /** What was done, in a word: `draft.approved`. */
  action: string;
  /** To what: `draft 12`. */
  subject: string;
  /** JSON. */
  detail: string | null;
}
