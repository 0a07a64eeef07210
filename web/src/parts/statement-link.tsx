import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { dateInWords } from '../reading/in-words.ts';
import type { Holding } from '../search/holdings.ts';

/** The statement on which a number rests, by its form and the day of its filing. */
export function StatementLink({ statement }: Pick<Holding, 'statement'>): ReactElement {
  const { id, accession, form, filedDate, eventDate } = statement;
  const day =
    filedDate === null
      ? `event ${dateInWords(eventDate) ?? 'not read'}`
      : `filed ${dateInWords(filedDate)}`;
  return (
    <Link href={addresses.filing(accession ?? String(id))}>
      {form ?? 'form not read'}, {day}
    </Link>
  );
}
