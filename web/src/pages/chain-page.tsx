import type { ReactElement } from 'react';
import { useParams } from 'wouter';
import { useChain } from '../chain/chains.ts';
import { Answer } from '../parts/answer.tsx';
import { ChainView, chainLead, chainTitle } from '../parts/chain/chain-view.tsx';
import { Page } from '../parts/page.tsx';

/** The chain that a filing of the store belongs to. */
export function ChainPage(): ReactElement {
  const { id = '' } = useParams();
  return (
    <Answer query={useChain(id)} what="Folding the amendments">
      {(chain) => (
        <Page title={chainTitle(chain)} lead={`${chainLead(chain)} in the store.`}>
          <ChainView chain={chain} />
        </Page>
      )}
    </Answer>
  );
}
