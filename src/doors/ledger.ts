/** What others may import as `stakeline/ledger`: the journal of a stake and what follows from it. */
export { importTrades } from '../ledger/csv/import-trades.ts';
export { dutiesOf } from '../ledger/duties/obligations.ts';
export { changesOf } from '../ledger/filings/changes.ts';
export { journalFromChain } from '../ledger/filings/journal-from-chain.ts';
export { chainsOf } from '../ledger/filings/order-chain.ts';
export { statementInForce } from '../ledger/filings/statement-in-force.ts';
export type { Entry, Journal, Stake } from '../ledger/journal/entry.ts';
export { parseJournal } from '../ledger/journal/parse-journal.ts';
export { printJournal } from '../ledger/journal/print-journal.ts';
export { positionOn, type Replay, replay } from '../ledger/journal/replay.ts';
export { ownershipOn } from '../ledger/stake/ownership-on.ts';
export { timelineOf } from '../ledger/stake/timeline.ts';
