import type { ReactElement } from 'react';
import { Page } from '../parts/page.tsx';

export function StartPage(): ReactElement {
  return (
    <Page
      title="Who owns more than five percent"
      lead="Stakeline reads Schedules 13D and 13G of any year since 1993, checks them against the law of their day, and keeps the ledger of a stake."
    >
      <p>Nothing that you open here leaves this machine.</p>
    </Page>
  );
}
