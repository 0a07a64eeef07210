import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { Answer } from '../parts/answer.tsx';
import { Empty } from '../parts/empty.tsx';
import { Page } from '../parts/page.tsx';
import { Panel } from '../parts/panel.tsx';
import { BeginStake } from '../parts/stake/begin-stake.tsx';
import styles from '../parts/stake/stake-list.module.css';
import { useStakes } from '../stake/stakes.ts';

/** All stakes of this store, and the way to begin another. */
export function StakesPage(): ReactElement {
  const stakes = useStakes();
  return (
    <Page
      title="Stakes"
      lead="A journal of trades, counts and filings; from it who owns what on any day, and what must be filed by when."
    >
      <Answer query={stakes} what="Getting the stakes">
        {(heads) =>
          heads.length === 0 ? (
            <Empty title="There is no stake yet.">
              Begin one below, or load the worked example on the <Link href="/">start page</Link>.
            </Empty>
          ) : (
            <Panel>
              <ul className={styles.list}>
                {heads.map(({ id, name, changedAt }) => (
                  <li key={id}>
                    <Link href={addresses.stake(String(id))}>{name}</Link>
                    <small>changed {changedAt.slice(0, 10)}</small>
                  </li>
                ))}
              </ul>
            </Panel>
          )
        }
      </Answer>
      <Panel title="Begin a stake">
        <BeginStake />
      </Panel>
    </Page>
  );
}
