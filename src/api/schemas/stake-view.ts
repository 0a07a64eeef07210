import { z } from '@hono/zod-openapi';
import { ledgerFindingsJson } from '../../ledger/journal/findings-json.ts';
import { printEntry } from '../../ledger/journal/print-journal.ts';
import { replay } from '../../ledger/journal/replay.ts';
import type { DocumentHead } from '../../store/documents.ts';
import { answerOf } from '../answer.ts';
import { JOURNAL_LENGTH_MAX, NAME_LENGTH_MAX } from '../limits.ts';
import type { OpenStake } from '../stake-store.ts';
import { LedgerFindingSchema, StakeFacts } from './stake-schema.ts';
import { Instant } from './values.ts';

const Head = {
  id: z.int(),
  name: z.string(),
  version: z.int(),
  createdAt: Instant,
  changedAt: Instant,
};

/** A stake in a list. */
export const StakeHeadSchema = z.object(Head).openapi('StakeHead');

/** A stake with its journal. */
export const StakeSchema = z
  .object({
    ...Head,
    stake: StakeFacts,
    journal: z.string().openapi({ description: 'The journal as a text; see the guide.' }),
    entries: z.array(z.object({ line: z.int(), kind: z.string(), text: z.string() })),
    findings: z.array(LedgerFindingSchema),
  })
  .openapi('Stake');

/** What a stake is called. */
export const Name = z.string().trim().min(1).max(NAME_LENGTH_MAX);
/** A journal as a text. */
export const JournalText = z.string().max(JOURNAL_LENGTH_MAX);
/** A fact of a journal's head. */
export const Fact = z.string().trim().min(1).max(NAME_LENGTH_MAX).optional();

/** The answer that a stake is. */
export const stakeAnswer = {
  description: 'The stake.',
  headers: { ETag: { schema: { type: 'string' as const }, description: 'Its version.' } },
  content: {
    'application/json': { schema: StakeSchema, example: { id: 1, version: 1 } },
  },
};

/** A stake as lists have it. */
export function headOf({ id, name, version, createdAt, changedAt }: DocumentHead) {
  return { id, name, version, createdAt, changedAt };
}

/** A stake as the API gives it. */
export function stakeOf({ document, journal, lines }: OpenStake): z.infer<typeof StakeSchema> {
  const { issuer, class: title, cusip, holder } = journal.stake;
  return answerOf(StakeSchema, {
    ...headOf(document),
    stake: {
      issuer: issuer ?? null,
      class: title ?? null,
      cusip: cusip ?? null,
      holder: holder ?? null,
    },
    journal: document.text,
    entries: journal.entries.map((entry) => ({
      line: lines.get(entry) ?? 0,
      kind: entry.kind,
      text: printEntry(entry),
    })),
    findings: ledgerFindingsJson(replay(journal.entries).findings, lines),
  });
}
