import { type Kysely, type RawBuilder, sql } from 'kysely';
import {
  type DecimalColumns,
  type Engine,
  type FullText,
  HIT_BEGINS,
  HIT_ENDS,
  SNIPPET_WORDS,
} from './engine.ts';
import { openPostgres } from './postgres.ts';
import type { Words } from './search/words.ts';

/** What is particular to PostgreSQL. */
export async function postgresEngine(url: string): Promise<Engine> {
  return {
    name: 'postgres',
    types: {
      id: 'serial',
      text: sql`text collate "C"`,
      day: 'date',
      decimal: 'numeric',
      bytes: 'bytea',
    },
    connection: await openPostgres(url),
    decimals,
    fullText,
    // As an array, so that the planner does not go through all filings by date for the few.
    isAmong: (column, few) => sql`${sql.ref(column)} = any(array(${few}))`,
    clock: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::double precision`,
    appendOnly,
  };
}

const decimals: DecimalColumns = {
  hasOrderColumn: false,
  order: (value) => value.toString(),
  orderOf: (column): RawBuilder<string> => sql<string>`${sql.ref(column)}`,
};

const fullText: FullText = {
  /**
   * The stemmer is the one that SQLite has, and no word is left out. Punctuation goes first: the
   * server's parser would take `and/or` for the name of a file.
   */
  async addIndex(database) {
    await sql`create text search dictionary stakeline_stem
      (template = pg_catalog.snowball, language = porter)`.execute(database);
    await sql`create text search configuration stakeline (copy = pg_catalog.simple)`.execute(
      database,
    );
    await sql`alter text search configuration stakeline
      alter mapping for asciiword, word, numword with stakeline_stem`.execute(database);
    await sql`alter table items add column words tsvector
      generated always as (to_tsvector('stakeline', ${plain(sql.ref('text'))})) stored`.execute(
      database,
    );
    await sql`create index items_words on items using gin (words)`.execute(database);
  },
  holds: (words, filingId) => sql`exists (
    select 1 from items where items.filing_id = ${sql.ref(filingId)} and words @@ ${queryOf(words)})`,
  hits: (words) => sql`select filing_id from items where words @@ ${queryOf(words)}`,
  hitRows: (words) => sql`select 1 from items where words @@ ${queryOf(words)}`,
  ranked: (words, max) => sql`
    select filing_id from items where words @@ ${queryOf(words)}
    order by ts_rank(words, ${queryOf(words)}) desc, id limit ${max}`,
  snippets: (words, filingIds) => sql`
    select filing_id, number, case when strpos(whole, ${HIT_BEGINS}) > 0 then whole
      else ${headlineOf(plain(sql.ref('text')), words)} end as snippet
    from (
      select id, filing_id, number, text, ${headlineOf(sql.ref('text'), words)} as whole
      from items where filing_id in (${sql.join(filingIds)}) and words @@ ${queryOf(words)}
    ) as found order by id`,
};

const HEADLINE = [
  `StartSel=${HIT_BEGINS}`,
  `StopSel=${HIT_ENDS}`,
  `MaxWords=${SNIPPET_WORDS}`,
  `MinWords=${SNIPPET_WORDS / 2}`,
].join(',');

/**
 * The piece of a text where some of the words stand: all of them may be too far apart for one. The
 * server's parser may miss in a text what it finds there without the punctuation.
 */
function headlineOf(text: RawBuilder<unknown>, { wanted }: Words): RawBuilder<string> {
  const any = sql`(${sql.join(wanted.map(phraseOf), sql` || `)})`;
  return sql`ts_headline('stakeline', ${text}, ${any}, ${HEADLINE})`;
}

/** Words between blanks; characters beyond ASCII that are no letters part words anyway. */
function plain(text: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`regexp_replace(${text}, '[!-/:-@\\[-\`{-~]+', ' ', 'g')`;
}

function queryOf({ wanted, unwanted }: Words): RawBuilder<unknown> {
  const all = [...wanted.map(phraseOf), ...unwanted.map((said) => sql`!!${phraseOf(said)}`)];
  return sql`(${sql.join(all, sql` && `)})`;
}

function phraseOf(said: string): RawBuilder<unknown> {
  return sql`phraseto_tsquery('stakeline', ${plain(sql`${said}::text`)})`;
}

async function appendOnly(database: Kysely<unknown>, table: string): Promise<void> {
  await sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'rows of this table are never changed'; end $$`.execute(database);
  await sql`create trigger ${sql.id(`${table}_no_change`)}
    before update or delete or truncate on ${sql.table(table)}
    execute function refuse_change()`.execute(database);
}
