import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import styles from './ways.module.css';

const WAYS = [
  {
    to: addresses.read,
    name: 'Read',
    what: 'Every fact of a filing with its place in the source, what is in doubt, and what contradicts what.',
  },
  {
    to: addresses.search,
    name: 'Search',
    what: 'Filings, issuers and holders of your store, by field and by text, and ownership through the years.',
  },
  {
    to: addresses.stakes,
    name: 'Stakes',
    what: 'A holding day by day: its percent, what has to be filed by when, and the draft of the next filing.',
  },
  {
    to: addresses.law,
    name: 'Law',
    what: 'The rules by date, what each check rests on, and due days with their counting.',
  },
] as const;

/** The pages of the app, each with what it is for. */
export function Ways(): ReactElement {
  return (
    <ul className={styles.ways}>
      {WAYS.map(({ to, name, what }) => (
        <li key={to}>
          <Link href={to}>{name}</Link>
          <p>{what}</p>
        </li>
      ))}
    </ul>
  );
}
