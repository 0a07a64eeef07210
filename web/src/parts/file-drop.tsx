import { type DragEvent, type ReactElement, useState } from 'react';
import styles from './drop-zone.module.css';
import { Icon } from './icon.tsx';

interface Props {
  /** What to drop: `Drop a filing here, or pick one`. */
  readonly title: string;
  readonly hint: string;
  /** Kinds of files, as a file dialogue takes them; any where it is absent. */
  readonly accept?: string;
  readonly isMany?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place on which files are dropped, or from which they are picked. */
export function FileDrop({ title, hint, accept, isMany = false, onFiles }: Props): ReactElement {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its field does for the keyboard what dropping does for the pointer.
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
        <strong>{title}</strong>
        <small>{hint}</small>
      </span>
      <input
        type="file"
        accept={accept}
        multiple={isMany}
        onChange={({ target }) => {
          if (target.files && target.files.length > 0) onFiles([...target.files]);
          // The same file may be picked again once it was changed.
          target.value = '';
        }}
      />
    </label>
  );
}
