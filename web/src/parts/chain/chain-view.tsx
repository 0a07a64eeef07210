import type { ReactElement } from 'react';
import { counted } from '../../../../src/check/words.ts';
import type { Chain } from '../../chain/chains.ts';
import { Panel } from '../panel.tsx';
import { LedgerFindings } from '../stake/ledger-findings.tsx';
import { ChainFilings } from './chain-filings.tsx';
import { InForce } from './in-force.tsx';
import { ReconciledTable } from './reconciled-table.tsx';

/** A statement with its amendments: what is in force, where each part comes from, what each changed. */
export function ChainView({ chain }: { readonly chain: Chain }): ReactElement {
  const { findings, inForce, reconciled } = chain;
  return (
    <>
      <ChainFilings chain={chain} />
      {findings.length > 0 && (
        <Panel title="Findings in the chain" aside={<span>{findings.length}</span>}>
          <LedgerFindings findings={findings} />
        </Panel>
      )}
      <InForce statement={inForce} />
      {reconciled.length > 0 && (
        <Panel title="Holdings against trades">
          <ReconciledTable intervals={reconciled} />
        </Panel>
      )}
    </>
  );
}

export function chainTitle({ issuer }: Chain): string {
  return `Statement in force: ${issuer ?? 'issuer not read'}`;
}

/** The class and how many filings there are: `Common Stock; 3 filings of this chain`. */
export function chainLead({ class: title, filings }: Chain): string {
  return `${title ?? 'Class not read'}; ${counted(filings.length, 'filing')} of this chain`;
}
