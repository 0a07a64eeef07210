import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { counted } from '../../../../src/check/words.ts';
import type { Import } from '../../stake/import-trades.ts';
import styles from './import-preview.module.css';

interface Props {
  readonly read: Import;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
}

/** How a broker's file was read, column by column, what it adds, and each row that is refused. */
export function ImportPreview({ read, isPending, onConfirm }: Props): ReactElement {
  const { readAs, entries, refused, duplicates, taken } = read;
  return (
    <div className={styles.preview} aria-live="polite">
      <p>
        <strong>{resultOf(read)}</strong>
        {duplicates.length > 0 && ` In the journal already: ${counted(duplicates.length, 'row')}.`}
      </p>
      <dl className={styles.columns}>
        {Object.entries(readAs).map(([what, as]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{as}</dd>
          </div>
        ))}
      </dl>
      {refused.length > 0 && (
        <ul className={styles.refused} aria-label="Refused rows">
          {refused.map(({ line, why, cells }) => (
            <li key={`${line} ${why}`}>
              <strong>{line === null ? 'The file' : `Line ${line}`}</strong> {why}{' '}
              <code>{cells.join(' | ')}</code>
            </li>
          ))}
        </ul>
      )}
      {entries.length > 0 && (
        <details>
          <summary>Entries that it makes</summary>
          <ol>
            {entries.map((entry) => (
              <li key={entry}>
                <code>{entry}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
      {!taken && refused.length === 0 && entries.length > 0 && (
        <Button onClick={onConfirm} loading={isPending}>
          Add {entriesCounted(entries.length)} to the journal
        </Button>
      )}
    </div>
  );
}

function resultOf({ taken, entries, refused }: Import): string {
  if (taken) return `Added ${entriesCounted(entries.length)}.`;
  if (refused.length > 0) return 'Nothing is added until every row can be taken.';
  return entries.length === 0 ? 'There is nothing new in it.' : 'This is how it was read.';
}

function entriesCounted(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}
