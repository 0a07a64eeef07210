import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import type { Asked, Field } from '../../search/fields.ts';
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
      isNarrowed: asked.family !== undefined && asked.amendment !== undefined,
      rest: without(asked, ['family', 'amendment']),
      to: (value: string): Asked => ({
        ...asked,
        family: value.replace('/A', ''),
        amendment: String(value.endsWith('/A')),
      }),
    },
    {
      title: 'Year',
      entries: years,
      isNarrowed: isYear(asked),
      rest: without(asked, ['filedFrom', 'filedTo']),
      to: (value: string): Asked => ({
        ...asked,
        filedFrom: `${value}-01-01`,
        filedTo: `${value}-12-31`,
      }),
    },
    {
      title: 'Issuer',
      entries: issuers,
      isNarrowed: asked.issuer !== undefined,
      rest: without(asked, ['issuer']),
      to: (value: string): Asked => ({ ...asked, issuer: value }),
    },
  ];
  return (
    <aside className={styles.facets} aria-label="Counts">
      <p>
        {counted.toLocaleString('en-US')} {counted === 1 ? 'filing' : 'filings'}
        {!isWhole && ' counted, and more'}
      </p>
      {groups.map(({ title, entries, to, isNarrowed, rest }) => (
        <section key={title}>
          <h3>
            {title}
            {isNarrowed && (
              <Link href={withQuery(addresses.search, rest)}>any {title.toLowerCase()}</Link>
            )}
          </h3>
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

function without(asked: Asked, fields: readonly Field[]): Asked {
  return Object.fromEntries(
    Object.entries(asked).filter(([name]) => !fields.some((one) => one === name)),
  );
}

function isYear({ filedFrom, filedTo }: Asked): boolean {
  return (
    filedFrom?.endsWith('-01-01') === true && filedTo === filedFrom.replace('-01-01', '-12-31')
  );
}
