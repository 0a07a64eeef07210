import { Button, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useImport } from '../../stake/import-trades.ts';
import { Failure } from '../failure.tsx';
import { FileDrop } from '../file-drop.tsx';
import styles from '../form.module.css';
import { ImportPreview } from './import-preview.tsx';

interface Props {
  readonly id: string;
  readonly version: number;
}

/** A broker's CSV: how it was read is shown first, and nothing is taken until that is confirmed. */
export function ImportTrades({ id, version }: Props): ReactElement {
  const [file, setFile] = useState<File | null>(null);
  const [map, setMap] = useState('');
  const [holder, setHolder] = useState('');
  const read = useImport(id, version);
  const look = (chosen: File | null, confirm = false): void => {
    setFile(chosen);
    if (chosen) read.mutate({ file: chosen, map, holder, confirm });
    else read.reset();
  };
  return (
    <div className={styles.form}>
      <div className={styles.wide}>
        <FileDrop
          title="Import trades: drop a broker’s CSV here, or pick one"
          hint="It is shown as it was read; nothing is taken until you say so"
          accept=".csv,.txt,text/csv"
          onFiles={([chosen]) => look(chosen ?? null)}
        />
      </div>
      {file && (
        <>
          <TextInput
            label={`Columns of ${file.name}, where they were guessed wrongly`}
            placeholder="day=Trade Date,shares=4"
            value={map}
            onChange={({ target }) => setMap(target.value)}
          />
          <TextInput
            label="Holder, where no column says it"
            value={holder}
            onChange={({ target }) => setHolder(target.value)}
          />
          <Button variant="default" onClick={() => look(file)} loading={read.isPending}>
            Read again
          </Button>
        </>
      )}
      {read.error && <Failure error={read.error} />}
      {read.data && (
        <ImportPreview
          read={read.data}
          isPending={read.isPending}
          onConfirm={() => look(file, true)}
        />
      )}
    </div>
  );
}
