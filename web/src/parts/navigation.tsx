import type { ReactElement } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import styles from './navigation.module.css';

/** The ways into the app; what belongs to none of these, as a draft, marks where it was opened from. */
const WAYS = [
  { name: 'Read', to: addresses.read, holds: ['/read', '/chains'] },
  {
    name: 'Search',
    to: addresses.search,
    holds: ['/search', '/issuers', '/issuer', '/holders', '/holder', '/history'],
  },
  { name: 'Stakes', to: addresses.stakes, holds: ['/stakes', '/drafts'] },
  { name: 'Law', to: addresses.law, holds: ['/law'] },
] as const;

export function Navigation(): ReactElement {
  const [path] = useLocation();
  return (
    <nav aria-label="Pages" className={styles.ways}>
      {WAYS.map(({ name, to, holds }) => {
        const isHere = holds.some((start) => path === start || path.startsWith(`${start}/`));
        return (
          <Link
            key={to}
            href={to}
            className={styles.way ?? ''}
            {...(isHere && { 'aria-current': 'page' })}
          >
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
