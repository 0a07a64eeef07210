import type { ReactElement } from 'react';
import type { Hit } from '../../search/search.ts';
import styles from './snippets.module.css';

/** Where the words that were looked for stand, by item. */
export function Snippets({ snippets }: Pick<Hit, 'snippets'>): ReactElement {
  return (
    <>
      {snippets.map(({ item, pieces }) => (
        <blockquote key={item} className={styles.snippet}>
          <small>Item {item}</small>{' '}
          {pieces.map(({ text, isHit }, at) => (
            // The pieces of a snippet never change places.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at}>{isHit ? <mark>{text}</mark> : text}</span>
          ))}
        </blockquote>
      ))}
    </>
  );
}
