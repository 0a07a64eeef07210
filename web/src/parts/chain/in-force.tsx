import type { ReactElement } from 'react';
import type { Chain } from '../../chain/chains.ts';
import { percentInWords, sharesInWords } from '../../reading/in-words.ts';
import { Panel } from '../panel.tsx';
import styles from './in-force.module.css';
import { ItemInForce } from './item-in-force.tsx';
import { OriginLink } from './origin-link.tsx';

/** The statement as it stands after all amendments, each part with the filing it comes from. */
export function InForce({ statement }: { readonly statement: Chain['inForce'] }): ReactElement {
  const { reportingPersons, items } = statement;
  return (
    <>
      <Panel title="Title page and cover pages">
        <dl className={styles.facts}>
          {FACTS.map(({ key, name }) => {
            const fact = statement[key];
            return (
              fact && (
                <div key={key}>
                  <dt>{name}</dt>
                  <dd>
                    {key === 'outstanding' ? sharesInWords(fact.value) : fact.value}{' '}
                    <OriginLink origin={fact.origin} />
                    {fact.doubt !== null && <em> {fact.doubt}</em>}
                  </dd>
                </div>
              )
            );
          })}
          {reportingPersons && (
            <div>
              <dt>Reporting persons</dt>
              <dd>
                {reportingPersons.value.map(({ name, aggregateAmount, percentOfClass }) => (
                  <p key={name}>
                    {name ?? 'name not read'}: {sharesInWords(aggregateAmount) ?? 'not stated'}
                    {percentOfClass !== null && `, ${percentInWords(percentOfClass)}`}
                  </p>
                ))}
                <OriginLink origin={reportingPersons.origin} />
              </dd>
            </div>
          )}
        </dl>
      </Panel>
      {items.map((item) => (
        <ItemInForce key={item.number} item={item} />
      ))}
    </>
  );
}

const FACTS = [
  { key: 'securityTitle', name: 'Title of class' },
  { key: 'cusip', name: 'CUSIP' },
  { key: 'eventDate', name: 'Date of event' },
  { key: 'outstanding', name: 'Shares outstanding' },
] as const;
