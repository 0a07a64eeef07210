import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CsvRow } from '../search/csv-rows.ts';
import { Icon } from './icon.tsx';

interface Props {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly rows: () => readonly CsvRow[];
  readonly isEmpty: boolean;
}

/** Saves what is on the page as a file for a spreadsheet; nothing is asked of the server again. */
export function SaveCsv({ name, rows, isEmpty }: Props): ReactElement {
  const save = async (): Promise<void> => {
    const papaparse = (await import('papaparse')).default;
    // A cell that begins as a formula would be run by a spreadsheet.
    const csv = papaparse.unparse(tableOf(rows()), { escapeFormulae: true, newline: '\r\n' });
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
    const link = Object.assign(document.createElement('a'), {
      href: address,
      download: `${name}.csv`,
    });
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button
      variant="default"
      disabled={isEmpty}
      leftSection={<Icon name="save" />}
      onClick={() => void save()}
    >
      Save as CSV
    </Button>
  );
}

/** The rows under the names of their cells. */
function tableOf(rows: readonly CsvRow[]): (string | number | null)[][] {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))];
}
