import type { ReactElement } from 'react';
import { counted } from '../../../../src/check/words.ts';
import { stakeRows } from '../../search/csv-rows.ts';
import type { StakeOf } from '../../search/holdings.ts';
import { Panel } from '../panel.tsx';
import { SaveCsv } from '../save-csv.tsx';
import { Table } from '../table.tsx';
import { StakeRow } from './stake-row.tsx';

/** A holder's stakes, the last changed first, each by what its latest statement says. */
export function StakesPanel({ stakes }: { readonly stakes: readonly StakeOf[] }): ReactElement {
  return (
    <Panel
      title={counted(stakes.length, 'stake')}
      aside={<SaveCsv name="stakes" rows={() => stakeRows(stakes)} isEmpty={stakes.length === 0} />}
    >
      {stakes.length === 0 ? (
        <p>None of its statements gives the day of its event.</p>
      ) : (
        <Table
          label="Stakes"
          heads={[
            'Issuer',
            'Class',
            { number: 'Percent' },
            { number: 'Shares' },
            'Latest statement',
            'Since',
            { number: 'Statements' },
            'Over time',
          ]}
        >
          {stakes.map((stake) => (
            <StakeRow key={`${stake.issuerName} ${stake.securityTitle}`} stake={stake} />
          ))}
        </Table>
      )}
    </Panel>
  );
}
