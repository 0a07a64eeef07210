import { Modal } from '@mantine/core';
import type { ReactElement } from 'react';
import styles from './keys-dialog.module.css';
import { READING_KEYS } from './use-reading-keys.ts';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Which keys do what while reading. */
export function KeysDialog({ isOpen, onClose }: Props): ReactElement {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" size="xs" centered>
      <dl className={styles.keys}>
        {READING_KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
