import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';

/** What can be done with a filing of the store, beside reading it. */
export function StoredActions({ id }: { readonly id: string }): ReactElement {
  return (
    <>
      <Button component={Link} href={addresses.chain(id)} variant="default">
        Statement in force
      </Button>
      <Button
        component="a"
        href={`/api/v1/filings/${encodeURIComponent(id)}/write?to=json`}
        download
        variant="default"
      >
        Facts as JSON
      </Button>
    </>
  );
}
