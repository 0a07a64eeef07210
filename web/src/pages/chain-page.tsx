import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { type Chain, useChain } from '../chain/chains.ts';
import { Answer } from '../parts/answer.tsx';
import { ChainFilings } from '../parts/chain/chain-filings.tsx';
import { InForce } from '../parts/chain/in-force.tsx';
import { ReconciledTable } from '../parts/chain/reconciled-table.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { LedgerFindings } from '../parts/stake/ledger-findings.tsx';

/** A statement with its amendments: what is in force, where each part comes from, what each changed. */
export function ChainPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <Answer query={useChain(id)} what="Folding the amendments">
      {(chain) => (
        <Page
          title={`Statement in force: ${chain.issuer ?? 'issuer not read'}`}
          lead={leadOf(chain)}
        >
          <ChainFilings chain={chain} />
          {chain.findings.length > 0 && (
            <Panel title="Findings in the chain" aside={<span>{chain.findings.length}</span>}>
              <LedgerFindings findings={chain.findings} />
            </Panel>
          )}
          <InForce statement={chain.inForce} />
          {chain.reconciled.length > 0 && (
            <Panel title="Holdings against trades">
              <ReconciledTable intervals={chain.reconciled} />
            </Panel>
          )}
        </Page>
      )}
    </Answer>
  );
}

function leadOf({ class: title, filings }: Chain): string {
  const count = filings.length === 1 ? 'one filing' : `${filings.length} filings`;
  return `${title ?? 'Class not read'}; ${count} of this chain are in the store.`;
}
