import type { ReactElement } from 'react';
import type { ItemInForce as Item } from '../../chain/chains.ts';
import { Panel } from '../panel.tsx';
import styles from './in-force.module.css';
import { OriginLink } from './origin-link.tsx';

/** An item as it stands: its pieces in order, each with the filing that wrote it and how. */
export function ItemInForce({ item }: { readonly item: Item }): ReactElement {
  const { doubt, pieces } = item;
  return (
    <Panel title={titleOf(item)}>
      {doubt !== null && (
        <p>
          <em>{doubt}</em>
        </p>
      )}
      {pieces.map(({ text, action, scope, origin }, at) => (
        // An item may be amended twice by one filing.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={`${origin.name} ${at}`} className={styles.piece}>
          <span className={styles.origin}>
            {action}
            {scope !== undefined && `: ${scope}`} <OriginLink origin={origin} />
          </span>
          <p className={styles.text} data-columns={COLUMNS.test(text)}>
            {text}
          </p>
        </div>
      ))}
    </Panel>
  );
}

/** Headings as filed mostly begin with the item's number. */
function titleOf({ number, heading }: Item): string {
  const words = (heading ?? '').replace(/^\s*(?:item\s+)?\d{1,2}[a-z]?[.:)\s-]*/i, '').trim();
  return words === '' ? `Item ${number}` : `Item ${number}. ${words}`;
}

/** Wide gaps are the columns of a table, which only letters of one width keep. */
const COLUMNS = /\S {3,}\S/;
