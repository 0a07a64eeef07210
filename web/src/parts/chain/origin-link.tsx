import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import type { ChainFiling } from '../../chain/chains.ts';
import styles from './in-force.module.css';

/** The filing that a part of the statement comes from. */
export function OriginLink({ origin }: { readonly origin: ChainFiling }): ReactElement {
  return (
    <span className={styles.origin}>
      from <Link href={addresses.filing(origin.name)}>{origin.title}</Link>
    </span>
  );
}
