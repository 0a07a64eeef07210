import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses, withQuery } from '../addresses.ts';
import { useDroppedChains } from '../chain/dropped-chains.ts';
import { ChainView, chainLead, chainTitle } from '../parts/chain/chain-view.tsx';
import { InStore } from '../parts/chain/read-link.tsx';
import { DropZone } from '../parts/drop-zone.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { useAddressField } from '../parts/use-address-field.ts';

/** Filings that the user dropped together, folded; without them, the place to drop them. */
export function ChainsPage(): ReactElement {
  const chains = useDroppedChains();
  const [chosen] = useAddressField('chain');
  const chain = chains[Number(chosen ?? 0)] ?? chains[0];
  if (!chain) {
    return (
      <Page
        title="Fold a chain"
        lead="An original statement with its amendments, dropped together in any order. What you drop is read and not kept."
      >
        <DropZone />
      </Page>
    );
  }
  return (
    <Page
      title={chainTitle(chain)}
      lead={`${chainLead(chain)}, read and not kept.`}
      actions={<Link href={addresses.read}>other filings</Link>}
    >
      {chains.length > 1 && (
        <Panel title="They are of several chains">
          <ol>
            {chains.map((one, at) => (
              // The same files always come in the same order.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <Link
                  href={withQuery(addresses.chains, { chain: String(at) })}
                  {...(one === chain && { 'aria-current': 'true' })}
                >
                  {one.issuer ?? 'issuer not read'}, {chainLead(one)}
                </Link>
              </li>
            ))}
          </ol>
        </Panel>
      )}
      <InStore value={false}>
        <ChainView chain={chain} />
      </InStore>
    </Page>
  );
}
