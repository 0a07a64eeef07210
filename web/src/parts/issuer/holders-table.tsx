import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { Holding } from '../../search/holdings.ts';
import { Doubtful } from '../doubtful.tsx';
import { StatementLink } from '../statement-link.tsx';

import { DayCell, NumberCell, Table } from '../table.tsx';

/** Holders with what the latest statement of each says. */
export function HoldersTable({
  label,
  holdings,
}: {
  readonly label: string;
  readonly holdings: readonly Holding[];
}): ReactElement {
  return (
    <Table
      label={label}
      heads={['Holder', { number: 'Percent' }, { number: 'Shares' }, 'Class', 'As of', 'Statement']}
    >
      {holdings.map(({ name, percent, shares, doubts, statement }) => (
        <tr key={`${name} ${statement.id}`}>
          <th scope="row">
            {name === null ? 'name not read' : <Link href={addresses.holder(name)}>{name}</Link>}
          </th>
          <NumberCell>
            <Doubtful doubts={doubts} fact="percentOfClass">
              {percentInWords(percent) ?? '–'}
            </Doubtful>
          </NumberCell>
          <NumberCell>
            <Doubtful doubts={doubts} fact="aggregateAmount">
              {sharesInWords(shares) ?? '–'}
            </Doubtful>
          </NumberCell>
          <td>{statement.securityTitle ?? 'not read'}</td>
          <DayCell>{dateInWords(statement.eventDate) ?? '–'}</DayCell>
          <DayCell>
            <StatementLink statement={statement} />
          </DayCell>
        </tr>
      ))}
    </Table>
  );
}
