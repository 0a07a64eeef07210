import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useLocation } from 'wouter';
import picture from '../../../../docs/picture.svg?no-inline';
import { addresses, withQuery } from '../../addresses.ts';
import { type Example, useExample, useLoadExample } from '../../reading/filings.ts';
import { Failure } from '../failure.tsx';
import { Panel } from '../panel.tsx';
import styles from './example-card.module.css';
import { ExampleLinks } from './example-links.tsx';

/** The finding that the worked example is known for, in the filing of this issuer. */
const FINDING = 'cusip-same-on-every-page';
const ISSUER = '8x8, Inc.';

/** Offers the worked example, and once it is there, the ways into it. */
export function ExampleCard(): ReactElement {
  const { data: example } = useExample();
  const { mutate, isPending, error } = useLoadExample();
  const [, go] = useLocation();
  const open = (loaded: Example): void => go(findingIn(loaded));
  return (
    <Panel title="A worked example">
      <img
        className={styles.picture}
        src={picture}
        width="760"
        height="300"
        alt="The holding of STMicroelectronics N.V. in 8x8, Inc. falls from 6.42 to 2.08 percent and passes five percent on 30 December 2003"
      />
      <p>
        In January 2004 a holder told of 51 sales in one filing. Its pages carry two CUSIP numbers,
        and it is signed a year before its event: see how both are found, and the stake that the
        sales make.
      </p>
      <div className={styles.ways}>
        {example?.isLoaded ? (
          <ExampleLinks example={example} finding={findingIn(example)} />
        ) : (
          <Button
            size="sm"
            loading={isPending}
            onClick={() => mutate(undefined, { onSuccess: open })}
          >
            Open the worked example
          </Button>
        )}
      </div>
      {error && <Failure error={error} onRetry={() => mutate()} />}
    </Panel>
  );
}

/** The address of the finding in its place. */
function findingIn({ filings }: Example): string {
  const filing = filings.find(({ issuerName }) => issuerName === ISSUER) ?? filings[0];
  if (!filing) return addresses.read;
  const address = addresses.filing(filing.accession ?? String(filing.id));
  return withQuery(address, { at: filing.issuerName === ISSUER ? FINDING : undefined });
}
