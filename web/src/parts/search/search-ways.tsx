import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import styles from './search-ways.module.css';

const WAYS = [
  { name: 'Filings', to: addresses.search },
  { name: 'Issuers', to: addresses.issuers },
  { name: 'Holders', to: addresses.holders },
] as const;

/** What can be searched for: a page each. */
export function SearchWays({ here }: { readonly here: string }): ReactElement {
  return (
    <nav aria-label="What to search for" className={styles.ways}>
      {WAYS.map(({ name, to }) => (
        <Link key={to} href={to} {...(to === here && { 'aria-current': 'page' })}>
          {name}
        </Link>
      ))}
    </nav>
  );
}
