import { type CreateTableBuilder, type Kysely, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { ORDERED_DECIMALS } from '../tables.ts';

/** Filings as filed, what was read of them, and the current reading taken apart for search. */
export async function addFilings(database: Kysely<unknown>, engine: Engine): Promise<void> {
  await addFilingTable(database, engine);
  await addReadings(database, engine);
  await addPersons(database, engine);
  await addParties(database, engine);
  await addLists(database, engine);
  await addPurposes(database, engine);
  await addTrades(database, engine);
  await addItems(database, engine);
  await addNames(database, engine);
}

async function addFilingTable({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await schema
    .createTable('filings')
    .addColumn('id', types.id, (column) => column.primaryKey())
    .addColumn('sha256', types.text, (column) => column.notNull().unique())
    .addColumn('accession', types.text, (column) => column.unique())
    .addColumn('name', types.text, (column) => column.notNull())
    .addColumn('byte_length', 'integer', (column) => column.notNull())
    .addColumn('added_at', types.text, (column) => column.notNull())
    .addColumn('form', types.text)
    .addColumn('family', types.text)
    .addColumn('is_amendment', 'integer')
    .addColumn('amendment_number', 'integer')
    .addColumn('issuer_name', types.text)
    .addColumn('issuer_key', types.text)
    .addColumn('issuer_cik', types.text)
    .addColumn('security_title', types.text)
    .addColumn('class_key', types.text)
    .addColumn('event_date', types.day)
    .addColumn('filed_date', types.day)
    .addColumn('accepted_at', types.text)
    .addColumn('sort_date', types.day, (column) => column.notNull())
    .addColumn('outstanding_shares', types.decimal)
    .addColumn('outstanding_as_of', types.day)
    .addColumn('exit_date', types.day)
    .addColumn('five_percent_or_less', 'integer')
    .addColumn('previous_accession', types.text)
    .execute();
  for (const columns of FILING_INDEXES) {
    await schema
      .createIndex(`filings_${columns[0]}`)
      .on('filings')
      .columns([...columns])
      .execute();
  }
}

/** Lists come by date, the last first, so that each way to a list ends in the date. */
const FILING_INDEXES = [
  ['sort_date', 'id'],
  ['family', 'sort_date', 'id', 'is_amendment'],
  ['issuer_key', 'sort_date', 'id'],
  ['issuer_cik', 'sort_date', 'id'],
  ['event_date', 'id'],
  ['filed_date', 'id'],
  ['accepted_at', 'id'],
] as const;

async function addReadings({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await ofFiling(schema.createTable('contents'), 'primary')
    .addColumn('gzip', types.bytes, (column) => column.notNull())
    .execute();
  await ofFiling(schema.createTable('readings').addColumn('id', types.id, (id) => id.primaryKey()))
    .addColumn('reader_version', types.text, (column) => column.notNull())
    .addColumn('is_current', 'integer', (column) => column.notNull())
    .addColumn('read_at', types.text, (column) => column.notNull())
    .addColumn('facts_gzip', types.bytes, (column) => column.notNull())
    .addColumn('findings', types.text, (column) => column.notNull())
    .addUniqueConstraint('readings_version', ['filing_id', 'reader_version'])
    .execute();
  await schema
    .createIndex('readings_current')
    .unique()
    .on('readings')
    .column('filing_id')
    .where(sql.ref('is_current'), '=', 1)
    .execute();
}

async function addPersons({ schema }: Kysely<unknown>, engine: Engine): Promise<void> {
  const { types, decimals } = engine;
  let table = ofFiling(
    schema.createTable('persons').addColumn('id', types.id, (id) => id.primaryKey()),
  )
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('name', types.text)
    .addColumn('name_key', types.text)
    .addColumn('cik', types.text)
    .addColumn('group_box', types.text)
    .addColumn('citizenship', types.text)
    .addColumn('sole_voting_power', types.decimal)
    .addColumn('shared_voting_power', types.decimal)
    .addColumn('sole_dispositive_power', types.decimal)
    .addColumn('shared_dispositive_power', types.decimal)
    .addColumn('aggregate_amount', types.decimal)
    .addColumn('percent_of_class', types.decimal)
    .addColumn('doubts', types.text, (column) => column.notNull())
    .addUniqueConstraint('persons_ordinal', ['filing_id', 'ordinal']);
  if (decimals.hasOrderColumn) {
    for (const name of ORDERED_DECIMALS) table = table.addColumn(`${name}_order`, types.text);
  }
  await table.execute();
  await schema
    .createIndex('persons_name')
    .on('persons')
    .columns(['name_key', 'filing_id'])
    .execute();
  await schema.createIndex('persons_cik').on('persons').columns(['cik', 'filing_id']).execute();
  await ofFiling(schema.createTable('person_types'))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('type', types.text, (column) => column.notNull())
    .execute();
  await schema
    .createIndex('person_types_type')
    .on('person_types')
    .columns(['type', 'filing_id'])
    .execute();
  await schema.createIndex('person_types_filing').on('person_types').column('filing_id').execute();
}

async function addParties({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await ofFiling(schema.createTable('parties').addColumn('id', types.id, (id) => id.primaryKey()))
    .addColumn('role', types.text, (column) => column.notNull())
    .addColumn('name', types.text, (column) => column.notNull())
    .addColumn('name_key', types.text, (column) => column.notNull())
    .addColumn('cik', types.text)
    .addColumn('is_former_name', 'integer', (column) => column.notNull())
    .execute();
  await schema.createIndex('parties_filing').on('parties').column('filing_id').execute();
  await schema
    .createIndex('parties_name')
    .on('parties')
    .columns(['name_key', 'role', 'cik'])
    .execute();
  await schema
    .createIndex('parties_cik')
    .on('parties')
    .columns(['cik', 'role', 'name_key'])
    .execute();
}

async function addLists({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await ofFiling(schema.createTable('cusips'))
    .addColumn('cusip', types.text, (column) => column.notNull())
    .addUniqueConstraint('cusips_filing', ['filing_id', 'cusip'])
    .execute();
  await schema.createIndex('cusips_cusip').on('cusips').columns(['cusip', 'filing_id']).execute();
  await ofFiling(schema.createTable('rules_13g'))
    .addColumn('rule', types.text, (column) => column.notNull())
    .addUniqueConstraint('rules_13g_filing', ['filing_id', 'rule'])
    .execute();
  await schema
    .createIndex('rules_13g_rule')
    .on('rules_13g')
    .columns(['rule', 'filing_id'])
    .execute();
}

async function addPurposes({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await ofFiling(schema.createTable('purposes'))
    .addColumn('purpose', types.text, (column) => column.notNull())
    .addColumn('item', types.text, (column) => column.notNull())
    .addColumn('phrase', types.text, (column) => column.notNull())
    .addUniqueConstraint('purposes_filing', ['filing_id', 'purpose'])
    .execute();
  await schema
    .createIndex('purposes_purpose')
    .on('purposes')
    .columns(['purpose', 'filing_id'])
    .execute();
}

async function addTrades({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await ofFiling(schema.createTable('trades').addColumn('id', types.id, (id) => id.primaryKey()))
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addColumn('day', types.day, (column) => column.notNull())
    .addColumn('side', types.text, (column) => column.notNull())
    .addColumn('shares', types.decimal, (column) => column.notNull())
    .addColumn('price', types.decimal)
    .addColumn('person', types.text)
    .execute();
  await schema.createIndex('trades_filing').on('trades').column('filing_id').execute();
}

async function addItems(database: Kysely<unknown>, engine: Engine): Promise<void> {
  const { schema } = database;
  const { types, fullText } = engine;
  await ofFiling(schema.createTable('items').addColumn('id', types.id, (id) => id.primaryKey()))
    .addColumn('number', types.text, (column) => column.notNull())
    .addColumn('piece', 'integer', (column) => column.notNull())
    .addColumn('heading', types.text)
    .addColumn('text', types.text, (column) => column.notNull())
    .execute();
  await schema.createIndex('items_filing').on('items').columns(['filing_id', 'number']).execute();
  await fullText.addIndex(database);
  await ofFiling(schema.createTable('findings').addColumn('id', types.id, (id) => id.primaryKey()))
    .addColumn('code', types.text, (column) => column.notNull())
    .addColumn('severity', types.text, (column) => column.notNull())
    .addColumn('message', types.text, (column) => column.notNull())
    .addColumn('path', types.text)
    .execute();
  await schema.createIndex('findings_filing').on('findings').column('filing_id').execute();
  await schema.createIndex('findings_code').on('findings').columns(['code', 'filing_id']).execute();
}

async function addNames({ schema }: Kysely<unknown>, { types }: Engine): Promise<void> {
  await schema
    .createTable('names')
    .addColumn('name_key', types.text, (column) => column.primaryKey().notNull())
    .addColumn('bare_key', types.text, (column) => column.notNull())
    .execute();
  await schema.createIndex('names_bare').on('names').column('bare_key').execute();
  await schema
    .createTable('name_words')
    .addColumn('word', types.text, (column) => column.notNull())
    .addColumn('name_key', types.text, (column) =>
      column.notNull().references('names.name_key').onDelete('cascade'),
    )
    .addPrimaryKeyConstraint('name_words_key', ['word', 'name_key'])
    .execute();
}

/** A column for the filing to which a row belongs, and with which it goes. */
function ofFiling<Table extends string, Columns extends string>(
  table: CreateTableBuilder<Table, Columns>,
  key?: 'primary',
): CreateTableBuilder<Table, Columns | 'filing_id'> {
  return table.addColumn('filing_id', 'integer', (column) => {
    const filing = column.notNull().references('filings.id').onDelete('cascade');
    return key ? filing.primaryKey() : filing;
  });
}
