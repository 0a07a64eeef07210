import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import { headline } from '../../reading/headline.ts';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { Hit } from '../../search/search.ts';
import styles from './hit-entry.module.css';
import { Snippets } from './snippets.tsx';

/** A filing that was found: what it is, who states what, and where the words stand. */
export function HitEntry({ hit }: { readonly hit: Hit }): ReactElement {
  const { issuer, statement } = headline(hit);
  const { id, accession, persons, eventDate, filedDate, snippets, cusips } = hit;
  return (
    <li className={styles.hit}>
      <h3>
        <Link href={addresses.filing(accession ?? String(id))}>
          {issuer} <span>{statement}</span>
        </Link>
      </h3>
      <p className={styles.days}>
        {eventDate !== null && <>event {dateInWords(eventDate)}</>}
        {filedDate !== null && <> · filed {dateInWords(filedDate)}</>}
        {hit.securityTitle !== null && <> · {hit.securityTitle}</>}
        {hit.issuerName !== null && (
          <>
            {' · '}
            <Link href={addresses.issuer(hit.issuerName)}>issuer’s page</Link>
          </>
        )}
        {cusips[0] !== undefined && (
          <>
            {' · '}
            <Link href={withQuery(addresses.history, { cusip: cusips[0] })}>
              ownership of {cusips[0]}
            </Link>
          </>
        )}
      </p>
      <ul className={styles.persons}>
        {persons
          .slice(0, PERSONS_SHOWN)
          .map(({ name, aggregateAmount, percentOfClass, doubts }, at) => (
            // Two cover pages may name the same person.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>
              <span>
                {name === null ? (
                  'name not read'
                ) : (
                  <Link href={addresses.holder(name)}>{name}</Link>
                )}
              </span>
              <span>{sharesInWords(aggregateAmount) ?? '–'}</span>
              <strong>{percentInWords(percentOfClass) ?? '–'}</strong>
              {doubts.length > 0 && <em>in doubt</em>}
            </li>
          ))}
        {persons.length > PERSONS_SHOWN && <li>and {persons.length - PERSONS_SHOWN} more</li>}
      </ul>
      <Snippets snippets={snippets} />
    </li>
  );
}

const PERSONS_SHOWN = 4;
