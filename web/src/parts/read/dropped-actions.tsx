import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { useKeepFile } from '../../reading/filings.ts';

/** What can be done with a file that was dropped: to keep it, or to leave it for another. */
export function DroppedActions({ file }: { readonly file: File }): ReactElement {
  const { mutate, isPending, error } = useKeepFile();
  return (
    <>
      {error && <span role="alert">{error.message}</span>}
      <Button variant="default" loading={isPending} onClick={() => mutate(file)}>
        Keep it
      </Button>
      <Button component={Link} href={addresses.read} variant="default">
        Another filing
      </Button>
    </>
  );
}
