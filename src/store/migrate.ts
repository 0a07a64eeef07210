import { type Kysely, type Migration, Migrator, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { migrations } from './migrations/all.ts';
import { StoreError } from './store-error.ts';

/**
 * Brings a database to the tables that this version knows. Several processes may open one store at
 * the same moment: where something is missing, one of them adds it while the others wait.
 */
export async function migrate<Tables>(database: Kysely<Tables>, engine: Engine): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: () => Promise.resolve(migrationsOf(engine)) },
  });
  const known = await migrator.getMigrations();
  if (known.every(({ executedAt }) => executedAt !== undefined)) return refuseNewer(database);
  await engine.connection.alone(async () => {
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw new StoreError(`The store could not be set up: ${told(error)}`);
  });
}

function migrationsOf(engine: Engine): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(migrations).map(([name, up]) => [
      name,
      { up: (database: Kysely<unknown>) => up(database, engine) },
    ]),
  );
}

/** A store made by a newer version has tables that this one does not keep in step. */
async function refuseNewer<Tables>(database: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(database);
  const newer = rows.find(({ name }) => !(name in migrations));
  if (newer) {
    throw new StoreError(
      `The store was made by a newer Stakeline (it has "${newer.name}"): install that version.`,
    );
  }
}

function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
