import type { Transaction } from 'kysely';
import { chunksOf } from './insert-rows.ts';
import type { NameRows } from './rows/name-rows.ts';
import type { Tables } from './tables.ts';

/** Adds the names that are not there yet, and the words by which they are found. */
export async function saveNames(
  transaction: Transaction<Tables>,
  filings: readonly NameRows[],
): Promise<void> {
  const byKey = new Map(filings.flatMap(({ names }) => names).map((row) => [row.name_key, row]));
  const inOrder = [...byKey.values()].toSorted((a, b) => (a.name_key < b.name_key ? -1 : 1));
  const added = new Set<string>();
  for (const values of chunksOf(inOrder)) {
    const rows = await transaction
      .insertInto('names')
      .values(values)
      .onConflict((conflict) => conflict.doNothing())
      .returning('name_key')
      .execute();
    for (const { name_key } of rows) added.add(name_key);
  }
  const words = new Map(
    filings
      .flatMap(({ name_words }) => name_words)
      .filter(({ name_key }) => added.has(name_key))
      .map((row) => [`${row.word} ${row.name_key}`, row]),
  );
  for (const values of chunksOf([...words.values()])) {
    await transaction.insertInto('name_words').values(values).execute();
  }
}
