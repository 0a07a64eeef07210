import type { ReactElement } from 'react';
import { counted } from '../../../src/check/words.ts';
import { useFoldFiles } from '../chain/dropped-chains.ts';
import { useReadFile } from '../reading/use-dropped.ts';
import styles from './drop-zone.module.css';
import { Failure } from './failure.tsx';
import { FileDrop } from './file-drop.tsx';
import { Waiting } from './waiting.tsx';

/** Takes a filing, dropped or picked, and opens its reading; several are folded into their chain. */
export function DropZone(): ReactElement {
  const one = useReadFile();
  const many = useFoldFiles();
  const take = (files: readonly File[]): void => {
    one.reset();
    many.reset();
    const [file, ...others] = files;
    if (file && others.length === 0) one.mutate(file);
    else many.mutate(files);
  };
  const error = one.error ?? many.error;
  const taken = one.variables ? [one.variables] : (many.variables ?? []);
  return (
    <div className={styles.zone}>
      <FileDrop
        title="Drop a filing here, or pick one"
        hint="Text, HTML, XML or a whole EDGAR submission, of any year since 1993; several at once are folded into the statement in force"
        isMany
        onFiles={take}
      />
      {one.isPending && <Waiting what={`Reading ${one.variables.name}`} />}
      {many.isPending && (
        <Waiting what={`Reading and folding ${counted(many.variables.length, 'filing')}`} />
      )}
      {error && <Failure error={error} onRetry={() => take(taken)} />}
    </div>
  );
}
