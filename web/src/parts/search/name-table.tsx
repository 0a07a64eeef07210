import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { dateInWords } from '../../reading/in-words.ts';
import { KINDS, type Kind, type Names } from '../../search/names.ts';

import { DayCell, NumberCell, Table } from '../table.tsx';

/** Names to choose from, each leading to its page. */
export function NameTable({
  kind,
  names: { items, isWhole },
}: {
  readonly kind: Kind;
  readonly names: Names;
}): ReactElement {
  const { title, one, page } = KINDS[kind];
  return (
    <>
      <Table label={title} heads={[one, 'CIK', { number: 'Filings' }, 'Latest']}>
        {items.map(({ name, cik, filings, lastDay }) => (
          <tr key={name}>
            <th scope="row">
              <Link href={page(name)}>{name}</Link>
            </th>
            <td>{cik ?? '–'}</td>
            <NumberCell>{filings.toLocaleString('en-US')}</NumberCell>
            <DayCell>{dateInWords(lastDay)}</DayCell>
          </tr>
        ))}
      </Table>
      {!isWhole && (
        <p>These are the ones with the most filings; give more of a name to find others.</p>
      )}
    </>
  );
}
