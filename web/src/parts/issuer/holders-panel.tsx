import type { ReactElement } from 'react';
import { counted } from '../../../../src/check/words.ts';
import { dateInWords } from '../../reading/in-words.ts';
import { holdingRows } from '../../search/csv-rows.ts';
import type { Holders } from '../../search/holdings.ts';
import { BasisField } from '../basis-field.tsx';
import { DayField } from '../day-field.tsx';
import { Panel } from '../panel.tsx';
import { SaveCsv } from '../save-csv.tsx';
import styles from './holders-panel.module.css';
import { HoldersTable } from './holders-table.tsx';

/** Who holds more than five percent on a day that can be chosen, and how that is known. */
export function HoldersPanel({ holders }: { readonly holders: Holders }): ReactElement {
  const { day, holders: over, unclear, undated, policy } = holders;
  return (
    <Panel
      title={`Over five percent on ${dateInWords(day)}`}
      aside={
        <div className={styles.fields}>
          <DayField shown={day} />
          <BasisField />
          <SaveCsv name="holders" rows={() => holdingRows(over)} isEmpty={over.length === 0} />
        </div>
      }
    >
      <div className={styles.stack}>
        {over.length === 0 ? (
          <p>Nobody, by the statements in your store.</p>
        ) : (
          <HoldersTable label="Holders over five percent" holdings={over} />
        )}
        {unclear.length > 0 && (
          <>
            <h3>No percent could be read of</h3>
            <HoldersTable label="Holders without a percent" holdings={unclear} />
          </>
        )}
        {undated.length > 0 && (
          <p>
            {counted(undated.length, 'statement')} more without such a day, which cannot be counted.
          </p>
        )}
        <p className={styles.policy}>{policy}</p>
      </div>
    </Panel>
  );
}
