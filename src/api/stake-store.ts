import type { Entry } from '../ledger/journal/entry.ts';
import { type ParsedJournal, parseJournal } from '../ledger/journal/parse-journal.ts';
import { type Document, readDocument, writeDocument } from '../store/documents.ts';
import type { Account } from './account.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { Problem } from './problem.ts';
import { changedMeanwhile } from './versioned.ts';

/** A stake of the store with its journal read. */
export interface OpenStake {
  readonly document: Document;
  readonly journal: ParsedJournal['journal'];
  /** The line of each entry. */
  readonly lines: ReadonlyMap<Entry, number>;
}

/** A stake by its number; one that there is not is a problem. */
export async function openStake({ store }: ApiContext, id: number): Promise<OpenStake> {
  const document = await readDocument(store, 'stake', id);
  if (!document) throw new Problem(404, `There is no stake ${id}; see GET /stakes.`);
  return { document, ...journalOf(document.text) };
}

/**
 * A journal's text, read; one with a line that cannot be read is refused, line by line, because nothing
 * is worked out from a part of a journal.
 */
export function journalOf(text: string): Omit<OpenStake, 'document'> {
  const { journal, lines, findings } = parseJournal(text);
  if (findings.length > 0) {
    throw new Problem(422, 'The journal has lines that cannot be read; nothing was changed.', {
      parts: findings.map(({ place, message }) => ({
        field: `line ${place?.line ?? 1}, column ${place?.column ?? 1}`,
        detail: message,
      })),
    });
  }
  return {
    journal,
    lines: new Map(journal.entries.map((entry, at) => [entry, lines[at] ?? 0])),
  };
}

/** Who saves what of a stake. */
export interface StakeChange {
  readonly id: number;
  readonly basedOn: number;
  readonly text: string;
  readonly name?: string;
  /** What was done, for the audit: `stake.entries-added`. */
  readonly action: string;
  /** What the audit says of it. */
  readonly from?: unknown;
  readonly to: unknown;
}

/** Saves a stake's next text over the version that was seen, and writes that down; gives the new version. */
export async function saveStake(
  context: ApiContext,
  account: Account | undefined,
  { action, from, to, ...change }: StakeChange,
): Promise<number> {
  const saving = { at: context.now(), ...(account && { by: account.name }) };
  const saved = await writeDocument(context.store, 'stake', change, saving);
  if (typeof saved !== 'number') throw changedMeanwhile(saved.current);
  await recordAudit(context, account, action, `stake ${change.id}`, { from, to });
  return saved;
}
