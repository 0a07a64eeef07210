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
          <ItemText text={text} />
        </div>
      ))}
    </Panel>
  );
}

/** The text as filed; one with columns may be wider than its place and scrolls there. */
function ItemText({ text }: { readonly text: string }): ReactElement {
  if (!COLUMNS.test(text)) return <p className={styles.text}>{text}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.columns} tabIndex={0}>
      {text}
    </pre>
  );
}

/** Headings as filed mostly begin with the item's number. */
function titleOf({ number, heading }: Item): string {
  const words = (heading ?? '').replace(/^\s*(?:item\s+)?\d{1,2}[a-z]?[.:)\s-]*/i, '').trim();
  return words === '' ? `Item ${number}` : `Item ${number}. ${words}`;
}

/** Wide gaps are the columns of a table, which only letters of one width keep. */
const COLUMNS = /\S {3,}\S/;
