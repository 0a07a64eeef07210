import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { dateInWords } from '../../reading/in-words.ts';
import { lateRows } from '../../search/csv-rows.ts';
import type { Asked } from '../../search/fields.ts';
import { useLateFilings } from '../../search/search.ts';
import { Answer } from '../answer.tsx';
import { Panel } from '../panel.tsx';
import { SaveCsv } from '../save-csv.tsx';
import { DayCell, Table } from '../table.tsx';

/** The filings of an issuer or a holder that came too late, by the law of their day. */
export function LatePanel({ asked }: { readonly asked: Asked }): ReactElement {
  const late = useLateFilings(asked);
  return (
    <Panel
      title="Late filings"
      aside={
        <SaveCsv
          name="late-filings"
          rows={() => (late.data ? lateRows(late.data) : [])}
          isEmpty={!late.data || late.data.items.length === 0}
        />
      }
    >
      <Answer query={late} what="Getting the late filings">
        {({ items, next }) =>
          items.length === 0 ? (
            <p>None was late, as far as the filings tell their days.</p>
          ) : (
            <>
              <Table label="Late filings" heads={['Filed', 'Filing', 'By whom', 'How late']}>
                {items.map(({ id, accession, form, issuerName, persons, filedDate, message }) => (
                  <tr key={id}>
                    <DayCell>{dateInWords(filedDate) ?? '–'}</DayCell>
                    <td>
                      <Link href={addresses.filing(accession ?? String(id))}>
                        {form ?? 'form not read'}, {issuerName ?? 'issuer not read'}
                      </Link>
                    </td>
                    <td>{persons[0]?.name ?? 'name not read'}</td>
                    <td>{message}</td>
                  </tr>
                ))}
              </Table>
              {next !== null && <p>There are more; these are the latest.</p>}
            </>
          )
        }
      </Answer>
    </Panel>
  );
}
