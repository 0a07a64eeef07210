import type { ReactElement } from 'react';
import { Link, useSearchParams } from 'wouter';
import { addresses } from '../addresses.ts';
import { Answer } from '../parts/answer.tsx';
import { BasisField } from '../parts/basis-field.tsx';
import { Empty } from '../parts/empty.tsx';
import { ClassPanel, lastDayOf } from '../parts/history/class-panel.tsx';
import { HistoryTable } from '../parts/history/history-table.tsx';
import { Page } from '../parts/page.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import { historyRows } from '../search/csv-rows.ts';
import { basisIn, type ClassAsked, useHistory } from '../search/holdings.ts';
import styles from './history-page.module.css';

/** Who owned how much of an issuer's classes over time, as a chart and as a table of the same. */
export function HistoryPage(): ReactElement {
  const [fields] = useSearchParams();
  const asked = askedIn(fields);
  const history = useHistory(asked);
  if (asked.issuer === undefined && asked.cusip === undefined) {
    return (
      <Page title="Ownership over time">
        <Empty title="Whose?">
          <Link href={addresses.issuers}>Choose an issuer</Link>, or follow a filing’s CUSIP.
        </Empty>
      </Page>
    );
  }
  return (
    <Answer query={history} what="Getting the history">
      {({ issuerName, classes, policy }) => (
        <Page
          title={issuerName ?? 'No such class in your store'}
          lead="Percent of the class owned by holders of more than five percent."
          actions={
            <div className={styles.actions}>
              {issuerName !== null && (
                <Link href={addresses.issuer(issuerName)}>issuer’s page</Link>
              )}
              <BasisField />
              <SaveCsv
                name="ownership"
                rows={() => historyRows(classes)}
                isEmpty={classes.length === 0}
              />
            </div>
          }
        >
          {classes.map((one) => (
            <ClassPanel key={one.securityTitle} history={one} until={lastDayOf(classes)}>
              <HistoryTable points={one.points} />
            </ClassPanel>
          ))}
          <p className={styles.policy}>{policy}</p>
        </Page>
      )}
    </Answer>
  );
}

function askedIn(fields: URLSearchParams): ClassAsked {
  return {
    issuer: fields.get('issuer') ?? undefined,
    cusip: fields.get('cusip') ?? undefined,
    class: fields.get('class') ?? undefined,
    basis: basisIn(fields),
  };
}
