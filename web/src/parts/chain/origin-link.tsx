import type { ReactElement } from 'react';
import type { ChainFiling } from '../../chain/chains.ts';
import styles from './in-force.module.css';
import { ReadLink } from './read-link.tsx';

/** The filing that a part of the statement comes from. */
export function OriginLink({ origin }: { readonly origin: ChainFiling }): ReactElement {
  return (
    <span className={styles.origin}>
      from <ReadLink name={origin.name}>{origin.title}</ReadLink>
    </span>
  );
}
