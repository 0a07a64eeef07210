import type { ReactElement } from 'react';
import { DropZone } from '../parts/drop-zone.tsx';
import { Page } from '../parts/page.tsx';
import { ExampleCard } from '../parts/start/example-card.tsx';
import { Ways } from '../parts/start/ways.tsx';
import styles from './start-page.module.css';

/** What Stakeline is, and three ways in: an own filing, the worked example, or a page. */
export function StartPage(): ReactElement {
  return (
    <Page
      title="Who owns more than five percent"
      lead="Stakeline reads Schedules 13D and 13G of any year since 1993, checks them against the law of their day, and keeps the ledger of a stake. Nothing that you open here leaves this machine."
    >
      <div className={styles.first}>
        <DropZone />
        <ExampleCard />
      </div>
      <Ways />
    </Page>
  );
}
