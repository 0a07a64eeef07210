import { NotFetched } from '../../edgar/archive.ts';
import { SCHEDULE_FORMS } from '../../edgar/forms.ts';
import { type IndexEntry, readIndex } from '../../edgar/index-file.ts';
import { isPulled, markPulled, saveIndexEntries } from '../../store/pull-index.ts';
import { daysOf, type Period, periodsBetween } from './periods.ts';
import type { Pulling } from './pull.ts';

/**
 * Sees to it that the state has what EDGAR's indexes list of both schedules between two days, under
 * whatever form is asked for now. An index that is final is fetched once.
 */
export async function pullIndexes(pulling: Pulling): Promise<void> {
  const { since, until, today } = pulling.request;
  const names = namesOnce(pulling);
  for (const period of periodsBetween(since, until, today)) {
    if (await pullIndex(pulling, period, names)) continue;
    const { quarter, day } = period;
    if (day !== undefined) continue;
    // A mirror may have the days alone.
    const days = daysOf(quarter, quarter.first, quarter.last, today);
    let found = false;
    for (const each of days) found = (await pullIndex(pulling, each, names)) || found;
    if (!found) pulling.tally.failed(`${quarter.folder}: the archive has no index of this quarter`);
  }
}

/** The orders in which EDGAR sorts an index; each lists the same. */
const ORDERS = ['master', 'form', 'company'];

/** Fetches the index of a period, unless that was done; `false` where the archive has none. */
async function pullIndex(pulling: Pulling, period: Period, names: Names): Promise<boolean> {
  const { archive, shelf, tally } = pulling;
  const folder = folderOf(period);
  const key = `${folder}/${period.day ?? 'quarter'}`;
  if (await isPulled(shelf.state, key)) return true;
  for (const name of (await names(folder))?.filter(isOf(period)) ?? candidatesFor(period)) {
    const path = `${folder}/${name}`;
    let entries: IndexEntry[] = [];
    try {
      const bytes = await archive.bytes(path, (found) => {
        entries = readIndex(found, SCHEDULE_FORMS);
      });
      if (!bytes) continue;
      await shelf.keepIndex(path, bytes);
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      tally.failed(error.message);
      return true;
    }
    await saveIndexEntries(shelf.state, entries.map(rowOf));
    if (period.isFinal) await markPulled(shelf.state, key, new Date().toISOString());
    return true;
  }
  return false;
}

function folderOf({ quarter, day }: Period): string {
  return `edgar/${day === undefined ? 'full-index' : 'daily-index'}/${quarter.folder}`;
}

/** What an index may be called where the archive does not list its names, packed ones first. */
function candidatesFor({ day }: Period): string[] {
  if (day === undefined) return ORDERS.flatMap((order) => [`${order}.gz`, `${order}.idx`]);
  const digits = day.replaceAll('-', '');
  return ORDERS.flatMap((order) => [`${order}.${digits}.idx`, `${order}.${digits}.idx.gz`]);
}

/** Days were `YYMMDD` in the 1990s. */
function isOf({ day }: Period): (name: string) => boolean {
  if (day === undefined)
    return (name) => /^(?:master|form|company)\.(?:gz|idx(?:\.gz)?)$/.test(name);
  const digits = day.replaceAll('-', '');
  const wanted = [digits, digits.slice(2)].flatMap((written) =>
    ORDERS.flatMap((order) => [`${order}.${written}.idx`, `${order}.${written}.idx.gz`]),
  );
  return (name) => wanted.includes(name);
}

type Names = (folder: string) => Promise<readonly string[] | undefined>;

/**
 * The names in each folder, by the order of preference, asked for once; a folder whose list cannot be
 * had is told of once, and is as good as empty for this run.
 */
function namesOnce({ archive, tally }: Pulling): Names {
  const known = new Map<string, Promise<readonly string[] | undefined>>();
  return (folder) => {
    // Quarters' folders always have the same names.
    if (folder.includes('full-index')) return Promise.resolve(undefined);
    const names = known.get(folder) ?? namesIn(archive, folder, tally);
    known.set(folder, names);
    return names;
  };
}

async function namesIn(
  archive: Pulling['archive'],
  folder: string,
  tally: Pulling['tally'],
): Promise<readonly string[] | undefined> {
  try {
    return (await archive.names(folder))?.toSorted(byOrder);
  } catch (error) {
    if (!(error instanceof NotFetched)) throw error;
    tally.failed(error.message);
    return [];
  }
}

function byOrder(one: string, other: string): number {
  return orderOf(one) - orderOf(other);
}

function orderOf(name: string): number {
  return ORDERS.findIndex((order) => name.startsWith(order));
}

function rowOf({ accession, cik, form, filed, path }: IndexEntry): {
  readonly accession: string;
  readonly cik: string;
  readonly form: string;
  readonly filed_date: string;
  readonly path: string;
} {
  return { accession, cik, form, filed_date: filed, path };
}
