import { type DragEvent, type ReactElement, useState } from 'react';
import { useReadFile } from '../reading/use-dropped.ts';
import styles from './drop-zone.module.css';
import { Failure } from './failure.tsx';
import { Icon } from './icon.tsx';
import { Waiting } from './waiting.tsx';

/** Takes a filing, dropped or picked, and opens its reading. */
export function DropZone(): ReactElement {
  const { mutate, isPending, error, variables } = useReadFile();
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) mutate(file);
  };
  return (
    <div className={styles.zone}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its field does for the keyboard what dropping does for the pointer. */}
      <label
        className={styles.field}
        data-over={isOver}
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <Icon name="drop" />
        <span>
          <strong>Drop a filing here, or pick one</strong>
          <small>Text, HTML, XML or a whole EDGAR submission, of any year since 1993</small>
        </span>
        <input
          type="file"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) mutate(file);
            // The same file may be picked again once it was changed.
            target.value = '';
          }}
        />
      </label>
      {isPending && <Waiting what={`Reading ${variables.name}`} />}
      {error && <Failure error={error} onRetry={variables && (() => mutate(variables))} />}
    </div>
  );
}
