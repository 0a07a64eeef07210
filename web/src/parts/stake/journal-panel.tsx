import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Stake } from '../../stake/stakes.ts';
import { Panel } from '../panel.tsx';
import { useAddressField } from '../use-address-field.ts';
import { AddEntry } from './add-entry.tsx';
import { ImportTrades } from './import-trades.tsx';
import styles from './stake-parts.module.css';

/** The journal, from which all else on the page follows: its entries, and the ways to add to it. */
export function JournalPanel({ stake }: { readonly stake: Stake }): ReactElement {
  const [words = '', setWords] = useAddressField('entries');
  const found = stake.entries.filter(({ text }) =>
    text.toLowerCase().includes(words.toLowerCase()),
  );
  const id = String(stake.id);
  return (
    <Panel
      title="Journal"
      aside={
        <TextInput
          type="search"
          aria-label="Find entries"
          placeholder="Find entries"
          value={words}
          onChange={({ target }) => setWords(target.value === '' ? undefined : target.value)}
        />
      }
    >
      <div className={styles.stack}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={styles.scroll} tabIndex={0} aria-label="Entries">
          <ol className={styles.plain}>
            {found.map(({ line, text }) => (
              <li key={line}>
                <code>{text}</code>
              </li>
            ))}
          </ol>
          {found.length === 0 && (
            <p className={styles.dim}>
              {words === '' ? 'There is no entry yet.' : 'No entry has these words.'}
            </p>
          )}
        </section>
        <AddEntry id={id} version={stake.version} />
        <ImportTrades id={id} version={stake.version} />
      </div>
    </Panel>
  );
}
