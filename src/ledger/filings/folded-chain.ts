import { lateInChain } from '../duties/late-in-chain.ts';
import type { LedgerFinding } from '../journal/finding.ts';
import { changesOf, type FilingChanges } from './changes.ts';
import type { Chain } from './order-chain.ts';
import { type Reconciled, reconcile } from './reconcile.ts';
import { type StatementInForce, statementInForce } from './statement-in-force.ts';

/** A chain and all that is worked out from it. */
export interface FoldedChain {
  readonly chain: Chain;
  readonly statement: StatementInForce;
  readonly changes: readonly FilingChanges[];
  readonly reconciled: readonly Reconciled[];
  /** Amendments that its trades called for and that came late or never. */
  readonly late: readonly LedgerFinding[];
}

export function foldChain(chain: Chain): FoldedChain {
  return {
    chain,
    statement: statementInForce(chain.links),
    changes: changesOf(chain.links),
    reconciled: reconcile(chain),
    late: lateInChain(chain),
  };
}
