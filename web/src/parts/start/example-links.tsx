import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import type { Example } from '../../reading/filings.ts';
import { headline } from '../../reading/headline.ts';

interface Props {
  readonly example: Example;
  /** Address of the finding that it is known for. */
  readonly finding: string;
}

/** The ways into the worked example that is in the store. */
export function ExampleLinks({ example, finding }: Props): ReactElement {
  const { stakeId, filings } = example;
  return (
    <>
      <Button component={Link} href={finding}>
        The two CUSIP numbers
      </Button>
      {stakeId !== null && (
        <Button component={Link} href={addresses.stake(String(stakeId))} variant="light">
          The stake
        </Button>
      )}
      {filings.map((filing) => (
        <Button
          key={filing.id}
          component={Link}
          href={addresses.filing(filing.accession ?? String(filing.id))}
          variant="subtle"
        >
          {headline(filing).issuer}, {filing.form}
        </Button>
      ))}
    </>
  );
}
