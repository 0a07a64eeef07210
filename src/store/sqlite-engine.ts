import { type Kysely, type RawBuilder, sql } from 'kysely';
import {
  type DecimalColumns,
  type Engine,
  type FullText,
  HIT_BEGINS,
  HIT_ENDS,
  SNIPPET_WORDS,
} from './engine.ts';
import type { Words } from './search/words.ts';
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
    isAmong: (column, few) => sql`${sql.ref(column)} in (${few})`,
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
      text, content='items', content_rowid='id', tokenize='porter unicode61 remove_diacritics 0'
    )`.execute(database);
    await sql`create trigger items_added after insert on items begin
      insert into item_search(rowid, text) values (new.id, new.text); end`.execute(database);
    await sql`create trigger items_removed after delete on items begin
      insert into item_search(item_search, rowid, text)
      values ('delete', old.id, old.text); end`.execute(database);
  },
  holds: (words, filingId) => sql`exists (
    select 1 from items cross join item_search on item_search.rowid = items.id
    where items.filing_id = ${sql.ref(filingId)} and item_search match ${matchOf(words)})`,
  hits: (words) => sql`
    select items.filing_id from item_search join items on items.id = item_search.rowid
    where item_search match ${matchOf(words)}`,
  hitRows: (words) => sql`select rowid from item_search where item_search match ${matchOf(words)}`,
  ranked: (words, max) => sql`
    select items.filing_id from item_search join items on items.id = item_search.rowid
    where item_search match ${matchOf(words)} order by item_search.rank limit ${max}`,
  // A cross join keeps its order: by the items of a few filings, not by all that have the words.
  snippets: (words, filingIds) => sql`
    select items.filing_id, items.number,
      snippet(item_search, 0, ${HIT_BEGINS}, ${HIT_ENDS}, '…', ${SNIPPET_WORDS}) as snippet
    from items cross join item_search on item_search.rowid = items.id
    where items.filing_id in (${sql.join(filingIds)}) and item_search match ${matchOf(words)}
    order by items.id`,
};

/** Every phrase stands in quotes, so that nothing in it is FTS5's syntax. */
function matchOf({ wanted, unwanted }: Words): string {
  return [wanted.map(quoted).join(' AND '), ...unwanted.map(quoted)].join(' NOT ');
}

function quoted(phrase: string): string {
  return `"${phrase.replaceAll('"', '""')}"`;
}

async function appendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.id(`${table}_no_${change}`)}
      before ${sql.raw(change)} on ${sql.table(table)}
      begin select raise(abort, 'rows of this table are never changed'); end`.execute(database);
  }
}
