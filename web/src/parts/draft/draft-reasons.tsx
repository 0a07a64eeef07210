import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import type { Draft } from '../../draft/drafts.ts';
import { Panel } from '../panel.tsx';
import styles from './draft-reasons.module.css';

/** Why this form and by when, what stays as filed, and which stake it is drawn from. */
export function DraftReasons({ draft }: { readonly draft: Draft }): ReactElement {
  const { reasons, unchanged, stakeId, preparedBy, approval, version } = draft;
  return (
    <Panel>
      <ul className={styles.reasons}>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {unchanged.length > 0 && (
        <details className={styles.unchanged}>
          <summary>What stays as it is on file</summary>
          <ul className={styles.reasons}>
            {unchanged.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      <p className={styles.dim}>
        Computed from <Link href={addresses.stake(String(stakeId))}>the stake’s journal</Link>;
        version {version}
        {preparedBy.length > 0 && `, prepared by ${preparedBy.join(', ')}`}
        {approval && `; approved by ${approval.by}`}.
      </p>
    </Panel>
  );
}
