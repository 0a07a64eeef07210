import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses, withQuery } from '../../addresses.ts';
import { dateInWords, percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { StakeOf } from '../../search/holdings.ts';
import { Doubtful } from '../doubtful.tsx';
import { StatementLink } from '../statement-link.tsx';
import { DayCell, NumberCell } from '../table.tsx';

/** A stake: a line for each name under which the holder signs its latest statement. */
export function StakeRow({ stake }: { readonly stake: StakeOf }): ReactElement {
  const { issuerName, securityTitle, holdings, latest, firstDay, statements } = stake;
  return (
    <tr>
      <th scope="row">
        {issuerName === null ? (
          'issuer not read'
        ) : (
          <Link href={addresses.issuer(issuerName)}>{issuerName}</Link>
        )}
      </th>
      <td>{securityTitle ?? 'not read'}</td>
      <NumberCell>
        {holdings.map(({ name, percent, doubts }) => (
          <div key={name} title={name ?? ''}>
            <Doubtful doubts={doubts} fact="percentOfClass">
              {percentInWords(percent) ?? '–'}
            </Doubtful>
          </div>
        ))}
        {holdings.length === 0 && 'not named'}
      </NumberCell>
      <NumberCell>
        {holdings.map(({ name, shares, doubts }) => (
          <div key={name}>
            <Doubtful doubts={doubts} fact="aggregateAmount">
              {sharesInWords(shares) ?? '–'}
            </Doubtful>
          </div>
        ))}
      </NumberCell>
      <DayCell>
        <StatementLink statement={latest} />
        {latest.isExit && ', an exit'}
      </DayCell>
      <DayCell>{dateInWords(firstDay) ?? '–'}</DayCell>
      <NumberCell>{statements}</NumberCell>
      <td>
        {issuerName !== null && (
          <Link
            href={withQuery(addresses.history, {
              issuer: issuerName,
              class: securityTitle ?? undefined,
            })}
          >
            chart
          </Link>
        )}
      </td>
    </tr>
  );
}
