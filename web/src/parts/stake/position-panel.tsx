import type { ReactElement } from 'react';
import { dateInWords, sharesInWords } from '../../reading/in-words.ts';
import { type Ownership, useOwnership } from '../../stake/stakes.ts';
import { Answer } from '../answer.tsx';
import { DayField } from '../day-field.tsx';
import { Panel } from '../panel.tsx';
import { useAddressField } from '../use-address-field.ts';
import { PositionTable } from './position-table.tsx';
import styles from './stake-parts.module.css';

/** Who owns what on a day, which is in the address; today without one. */
export function PositionPanel({ id }: { readonly id: string }): ReactElement {
  const [on] = useAddressField('on');
  return (
    <Panel title="Who owns what" aside={<DayField />}>
      <Answer query={useOwnership(id, on)} what="Working out the ownership">
        {(ownership) => (
          <div className={styles.stack}>
            <PositionTable ownership={ownership} />
            <p className={styles.dim}>{countInWords(ownership)}</p>
          </div>
        )}
      </Answer>
    </Panel>
  );
}

function countInWords({ count }: Ownership): string {
  if (!count) return 'No number of shares outstanding had been published by then.';
  const document = count.document === null ? '' : `, from ${count.document}`;
  return `Of ${sharesInWords(count.outstanding)} shares outstanding as of ${dateInWords(count.asOf)}, ${count.ageDays} days old${document}.`;
}
