import { computeDraft } from '../draft/compute-draft.ts';
import type { Computed, Draft } from '../draft/draft.ts';
import { parseDraft } from '../draft/parse-draft.ts';
import { holdersOf } from '../ledger/csv/known-stake.ts';
import type { ChainFiling } from '../ledger/filings/chain-filing.ts';
import { filingsOnFile } from '../ledger/filings/on-file.ts';
import { chainsOf } from '../ledger/filings/order-chain.ts';
import { replay } from '../ledger/journal/replay.ts';
import {
  type Document,
  documentVersions,
  readDocument,
  writeDocument,
} from '../store/documents.ts';
import { filingsOfStake } from '../store/filings-of-stake.ts';
import type { StoredFiling } from '../store/find-filing.ts';
import type { Day } from '../value/day.ts';
import type { Account } from './account.ts';
import { type Change, recordAudit } from './audit-record.ts';
import type { ApiContext } from './context.ts';
import { CHAIN_FILINGS_MAX } from './limits.ts';
import { Problem } from './problem.ts';
import { type OpenStake, openStake } from './stake-store.ts';
import { chainFilings } from './stored-filing.ts';
import { changedMeanwhile } from './versioned.ts';

/** A draft of the store, read. */
export interface OpenDraft {
  readonly document: Document & { readonly stakeId: number };
  readonly draft: Draft;
}

/** A draft by its number; one that there is not is a problem. */
export async function openDraft({ store }: ApiContext, id: number): Promise<OpenDraft> {
  const document = await readDocument(store, 'draft', id);
  const { stakeId } = document ?? {};
  if (!document || stakeId === undefined) {
    throw new Problem(404, `There is no draft ${id}; see GET /stakes/{id}/drafts.`);
  }
  const draft = parseDraft(document.text);
  // What is saved was printed by us and was readable then.
  if ('problem' in draft) throw new Error(`Draft ${id} cannot be read: ${draft.problem}`);
  return { document: { ...document, stakeId }, draft };
}

/** Saves a draft's next text over the version that was seen, and writes that down; gives the new version. */
export async function saveDraft(
  context: ApiContext,
  account: Account | undefined,
  { id, basedOn, text }: { readonly id: number; readonly basedOn: number; readonly text: string },
  [action, change]: readonly [action: string, change: Change],
): Promise<number> {
  const saving = { at: context.now(), ...(account && { by: account.name }) };
  const saved = await writeDocument(context.store, 'draft', { id, basedOn, text }, saving);
  if (typeof saved !== 'number') throw changedMeanwhile(saved.current);
  await recordAudit(context, account, action, `draft ${id}`, change);
  return saved;
}

/** Everybody who has saved a draft: none of them may approve it. */
export async function preparersOf({ store }: ApiContext, id: number): Promise<readonly string[]> {
  const versions = await documentVersions(store, id);
  return [...new Set(versions.flatMap(({ by }) => by ?? []))];
}

/** The next filing of a stake as it is worked out from its journal and the statements on file. */
export async function computedFor(
  context: ApiContext,
  stake: OpenStake,
  { on, event }: { readonly on: Day; readonly event?: Day | undefined },
): Promise<Computed> {
  const { entries, stake: facts } = stake.journal;
  const computed = computeDraft({
    stake: facts,
    replayed: replay(entries),
    links: await linksOnFile(context, stake, on),
    on,
    ...(event && { event }),
  });
  if ('refused' in computed) throw new Problem(422, computed.refused);
  return computed;
}

/** The statements of a stake that the store has, without those filed after a day. */
export async function linksOnFile(
  context: ApiContext,
  stake: OpenStake,
  on: Day,
): Promise<readonly ChainFiling[]> {
  const links = await chainFilings(context, await statementsOf(context, stake));
  const chains = chainsOf(filingsOnFile(links, stake.journal.entries, on));
  // Of filings on several classes the chain with the most filings is the stake's own.
  return chains.toSorted((one, other) => other.links.length - one.links.length)[0]?.links ?? [];
}

/** The statements of a stake among the filings of the store. */
export function statementsOf(
  { store }: ApiContext,
  { journal }: OpenStake,
): Promise<StoredFiling[]> {
  const { stake, entries } = journal;
  const accessions = entries.flatMap((entry) =>
    entry.kind === 'filed' && entry.accession !== undefined ? [entry.accession] : [],
  );
  const holders = [...holdersOf(entries, stake.holder)];
  const names = { ...(stake.cusip !== undefined && { cusip: stake.cusip }), holders, accessions };
  return filingsOfStake(store, names, CHAIN_FILINGS_MAX);
}

/** A draft with the stake that it belongs to. */
export async function stakeOfDraft(
  context: ApiContext,
  { document }: OpenDraft,
): Promise<OpenStake> {
  return openStake(context, document.stakeId);
}
