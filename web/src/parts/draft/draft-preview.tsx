import type { ReactElement } from 'react';
import type { Draft } from '../../draft/drafts.ts';
import styles from './draft-preview.module.css';

/** The draft as the printed form, in a frame in which nothing runs. */
export function DraftPreview({ draft: { id, version } }: { readonly draft: Draft }): ReactElement {
  const address = `/api/v1/drafts/${id}/preview`;
  return (
    <div className={styles.preview}>
      <a href={address} target="_blank" rel="noreferrer">
        Open it alone, to print it
      </a>
      {/* Each version is a document of its own. */}
      <iframe key={version} title="Printed form" sandbox="" src={address} />
    </div>
  );
}
