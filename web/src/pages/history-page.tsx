import { lazy, type ReactElement, Suspense } from 'react';
import { Link, useSearchParams } from 'wouter';
import { counted } from '../../../src/check/words.ts';
import { addresses } from '../addresses.ts';
import { Answer } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { HistoryTable } from '../parts/history/history-table.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { SaveCsv } from '../parts/save-csv.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { historyRows } from '../search/csv-rows.ts';
import { type HistoryQuestion, useHistory } from '../search/search.ts';

const OwnershipChart = lazy(async () => ({
  default: (await import('../parts/history/ownership-chart.tsx')).OwnershipChart,
}));

/** Who owned how much of an issuer's classes over time, as a chart and as a table of the same. */
export function HistoryPage(): ReactElement {
  const [fields] = useSearchParams();
  const question = questionIn(fields);
  const history = useHistory(question);
  if (question.issuer === undefined && question.cusip === undefined) {
    return (
      <Page title="Ownership over time">
        <Empty title="Whose?">
          <Link href={addresses.search}>Search</Link>, and follow a filing’s CUSIP.
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
            <SaveCsv
              name="ownership"
              rows={() => historyRows(classes)}
              isEmpty={classes.length === 0}
            />
          }
        >
          {classes.map(({ securityTitle, statements, points }) => (
            <Panel
              key={securityTitle}
              title={securityTitle ?? 'Class not read'}
              aside={<span>{counted(statements, 'statement')}</span>}
            >
              <Suspense fallback={<Waiting what="Drawing" />}>
                {points.length > 0 && <OwnershipChart points={points} />}
              </Suspense>
              <HistoryTable points={points} />
            </Panel>
          ))}
          <p>{policy}</p>
        </Page>
      )}
    </Answer>
  );
}

function questionIn(fields: URLSearchParams): HistoryQuestion {
  const [issuer, cusip] = [fields.get('issuer'), fields.get('cusip')];
  return {
    ...(issuer && { issuer }),
    ...(cusip && { cusip }),
    basis: fields.get('basis') === 'filed' ? 'filed' : 'event',
  };
}
