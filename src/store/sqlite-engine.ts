import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { DecimalColumns, Engine, FullText } from './engine.ts';
import { sortableDecimal } from './sortable-decimal.ts';
import { openSqlite } from './sqlite.ts';

/** What is particular to SQLite. */
export async function sqliteEngine(path: string): Promise<Engine> {
  return {
    name: 'sqlite',
    types: { id: 'integer', text: sql`text`, day: 'text', decimal: 'text', bytes: 'blob' },
    connection: await openSqlite(path),
    decimals,
    fullText,
    clock: sql<number>`(unixepoch('subsec') * 1000)`,
    appendOnly,
  };
}

const decimals: DecimalColumns = {
  hasOrderColumn: true,
  order: sortableDecimal,
  orderOf: (column): RawBuilder<string> => sql<string>`${sql.ref(`${column}_order`)}`,
};

const fullText: FullText = {
  /** FTS5 keeps words only and takes the texts from the table, which triggers keep in step. */
  async addIndex(database) {
    await sql`create virtual table item_search using fts5(
      text, content='items', content_rowid='id', tokenize='porter unicode61')`.execute(database);
    await sql`create trigger items_added after insert on items begin
      insert into item_search(rowid, text) values (new.id, new.text); end`.execute(database);
    await sql`create trigger items_removed after delete on items begin
      insert into item_search(item_search, rowid, text)
      values ('delete', old.id, old.text); end`.execute(database);
  },
};

async function appendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`${table}_no_${change}`)}
      before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, 'rows of this table are never changed'); end`.execute(database);
  }
}
