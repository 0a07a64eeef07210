import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';

/** The way back to where a filing is dropped. */
export function AnotherFile(): ReactElement {
  return (
    <Button component={Link} href={addresses.read} variant="default">
      Another filing
    </Button>
  );
}
