import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import type { Asked } from '../../search/fields.ts';
import type { Facets } from '../../search/search.ts';
import styles from './facet-list.module.css';

interface Props {
  readonly asked: Asked;
  readonly facets: Facets;
}

/** How many of what was found are of each kind, year and issuer; each leads to those alone. */
export function FacetList({ asked, facets }: Props): ReactElement {
  const { counted, isWhole, forms, years, issuers } = facets;
  const groups = [
    {
      title: 'Form',
      entries: forms,
      to: (value: string): Asked => ({ ...asked, family: value.startsWith('13G') ? '13G' : '13D' }),
    },
    {
      title: 'Year',
      entries: years,
      to: (value: string): Asked => ({
        ...asked,
        filedFrom: `${value}-01-01`,
        filedTo: `${value}-12-31`,
      }),
    },
    {
      title: 'Issuer',
      entries: issuers,
      to: (value: string): Asked => ({ ...asked, issuer: value }),
    },
  ];
  return (
    <aside className={styles.facets} aria-label="Counts">
      <p>
        {counted.toLocaleString('en-US')} {counted === 1 ? 'filing' : 'filings'}
        {!isWhole && ' counted, and more'}
      </p>
      {groups.map(({ title, entries, to }) => (
        <section key={title}>
          <h3>{title}</h3>
          <ul>
            {entries.map(({ value, filings }) => (
              <li key={value}>
                <Link href={withQuery(addresses.search, to(value))}>{value}</Link>
                <span>{filings.toLocaleString('en-US')}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  );
}
