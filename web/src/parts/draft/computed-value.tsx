import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { DraftField } from '../../draft/drafts.ts';
import styles from './computed-value.module.css';

interface Props {
  readonly field: DraftField;
  /** Takes the filer's text out, so that the computed value holds again. */
  readonly onTakeBack: () => void;
}

/** Where a field's value comes from; under an edit, what would stand there without it. */
export function ComputedValue({ field, onTakeBack }: Props): ReactElement {
  const { computed, from, gap, edit, isStale } = field;
  return (
    <>
      {edit === null ? (
        from !== null && <small className={styles.from}>Computed: {from}</small>
      ) : (
        <div className={styles.edited}>
          <small>
            <strong>Your text.</strong>{' '}
            {computed === null ? 'Nothing is computed here.' : `Computed: ${computed}`}
            {from !== null && ` (${from})`}
          </small>
          <Button variant="subtle" size="compact-xs" onClick={onTakeBack}>
            {computed === null ? 'Take it out' : 'Use the computed value'}
          </Button>
        </div>
      )}
      {isStale && (
        <small className={styles.stale}>
          Something else is computed since you wrote this: look whether your text still holds.
        </small>
      )}
      {gap !== null && edit === null && <small className={styles.gap}>To be written: {gap}</small>}
    </>
  );
}
