import { type ReactElement, useContext } from 'react';
import { Link } from 'wouter';
import { counted } from '../../../../src/check/words.ts';
import { addresses } from '../../addresses.ts';
import type { Chain } from '../../chain/chains.ts';
import { Panel } from '../panel.tsx';
import { useAddressField } from '../use-address-field.ts';
import styles from './chain-filings.module.css';
import { ChangeList } from './change-list.tsx';
import { InStore } from './read-link.tsx';

/** The filings in their order; one that is opened shows what it changed. Which is in the address. */
export function ChainFilings({ chain }: { readonly chain: Chain }): ReactElement {
  const [open, setOpen] = useAddressField('filing');
  const isKept = useContext(InStore);
  return (
    <Panel title="Filings, the earliest first">
      <ol className={styles.filings}>
        {chain.filings.map(({ name, title }) => {
          const changes = chain.changes.find(({ filing }) => filing === name);
          const isOpen = open === name;
          return (
            <li key={name}>
              <button
                type="button"
                aria-expanded={isOpen}
                onClick={() => setOpen(isOpen ? undefined : name)}
              >
                {title}
                {changes && (
                  <small>
                    {counted(changes.facts.length, 'fact')}, {counted(changes.items.length, 'item')}{' '}
                    changed
                  </small>
                )}
              </button>
              {isKept && <Link href={addresses.filing(name)}>read it</Link>}
              {isOpen && changes && <ChangeList changes={changes} />}
              {isOpen && !changes && <p>It is the first here, so that it changes nothing.</p>}
            </li>
          );
        })}
      </ol>
    </Panel>
  );
}
