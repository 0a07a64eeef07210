import type { History, Hit } from './search.ts';

export type CsvRow = Readonly<Record<string, string | number | null>>;

/** A row for each reporting person of each filing, with the facts as the server gives them. */
export function hitRows(hits: readonly Hit[]): CsvRow[] {
  return hits.flatMap((hit) =>
    hit.persons.map((person) => ({
      accession: hit.accession,
      form: hit.form,
      issuerName: hit.issuerName,
      issuerCik: hit.issuerCik,
      securityTitle: hit.securityTitle,
      cusips: hit.cusips.join(' '),
      eventDate: hit.eventDate,
      filedDate: hit.filedDate,
      name: person.name,
      aggregateAmount: person.aggregateAmount,
      percentOfClass: person.percentOfClass,
      doubts: person.doubts.join(' '),
    })),
  );
}

/** A row for each day of each class on which something changed. */
export function historyRows(classes: History['classes']): CsvRow[] {
  return classes.flatMap(({ securityTitle, points }) =>
    points.map(({ day, percent, shares, sharesOfPersons, overlap }) => ({
      securityTitle,
      day,
      percent,
      shares,
      sharesOfPersons,
      overlap,
    })),
  );
}
