import type { ReactElement } from 'react';
import styles from './length-note.module.css';

interface Props {
  readonly text: string;
  /** Characters that EDGAR takes; absent where it names no limit. */
  readonly max: number | null;
  readonly isSaving: boolean;
}

/** How much of its room a text takes, while it is typed. */
export function LengthNote({ text, max, isSaving }: Props): ReactElement | null {
  if (max === null && !isSaving) return null;
  const { length } = text;
  return (
    <small className={styles.length} data-over={max !== null && length > max}>
      {max !== null &&
        `${length.toLocaleString('en-US')} of ${max.toLocaleString('en-US')} characters`}
      {isSaving && ' saving…'}
    </small>
  );
}
