import type { ReactElement } from 'react';
import type { ItemInForce as Item } from '../../chain/chains.ts';
import { Panel } from '../panel.tsx';
import styles from './in-force.module.css';
import { OriginLink } from './origin-link.tsx';

/** An item as it stands: its pieces in order, each with the filing that wrote it and how. */
export function ItemInForce({ item }: { readonly item: Item }): ReactElement {
  const { number, heading, doubt, pieces } = item;
  return (
    <Panel title={`Item ${number}${heading === null ? '' : `. ${heading}`}`}>
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
          <p className={styles.text}>{text}</p>
        </div>
      ))}
    </Panel>
  );
}
