import type { ReactElement } from 'react';
import type { Reconciled } from '../../chain/chains.ts';
import { sharesInWords } from '../../reading/in-words.ts';
import { NumberCell, Table } from '../table.tsx';

/** From filing to filing: what was held, what was traded, and what that leaves unexplained. */
export function ReconciledTable({
  intervals,
}: {
  readonly intervals: readonly Reconciled[];
}): ReactElement {
  return (
    <Table label="Holdings against trades" heads={HEADS}>
      {intervals.map(({ from, to, whose, before, traded, after, unexplained, hint, doubts }) => (
        <tr key={`${from} ${to} ${whose}`}>
          <th scope="row">
            {from} to {to}
          </th>
          <td>{whose ?? 'all together'}</td>
          {[before, traded, after, unexplained].map((shares, at) => (
            // Four numbers in their columns.
            // oxlint-disable-next-line react/no-array-index-key
            <NumberCell key={at}>{sharesInWords(shares)}</NumberCell>
          ))}
          <td>{[hint, ...doubts].filter((remark) => remark !== null).join(' ')}</td>
        </tr>
      ))}
    </Table>
  );
}

const HEADS = [
  'From filing to filing',
  'Whose',
  ...['Before', 'Traded', 'After', 'Unexplained'].map((number) => ({ number })),
  'Remarks',
];
