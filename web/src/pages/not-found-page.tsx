import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';

export function NotFoundPage(): ReactElement {
  return (
    <Page title="No such page">
      <Empty title="This address leads nowhere.">
        <Link href={addresses.start}>To the start</Link> or{' '}
        <Link href={addresses.search}>search the filings</Link>.
      </Empty>
    </Page>
  );
}
