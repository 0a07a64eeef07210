import type { ClassHistory, Holding, StakeOf } from './holdings.ts';
import type { Names } from './names.ts';
import type { Hit, Late } from './search.ts';

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
export function historyRows(classes: readonly ClassHistory[]): CsvRow[] {
  return classes.flatMap(({ securityTitle, points }) =>
    points.map(({ day, percent, shares, sharesOfPersons, overlap, statements }) => ({
      securityTitle,
      day,
      percent,
      shares,
      sharesOfPersons,
      overlap,
      doubts: [...new Set(statements.flatMap(({ doubts }) => doubts))].join(' '),
    })),
  );
}

/** A row for each holder. */
export function holdingRows(holdings: readonly Holding[]): CsvRow[] {
  return holdings.map(({ name, cik, shares, percent, doubts, statement }) => ({
    name,
    cik,
    securityTitle: statement.securityTitle,
    shares,
    percent,
    doubts: doubts.join(' '),
    form: statement.form,
    accession: statement.accession,
    eventDate: statement.eventDate,
    filedDate: statement.filedDate,
  }));
}

/** A row for each name of the holder on each of its stakes. */
export function stakeRows(stakes: readonly StakeOf[]): CsvRow[] {
  return stakes.flatMap(({ issuerName, securityTitle, holdings, latest, statements, firstDay }) =>
    holdings.map(({ name, shares, percent, doubts }) => ({
      issuerName,
      securityTitle,
      name,
      shares,
      percent,
      doubts: doubts.join(' '),
      form: latest.form,
      accession: latest.accession,
      eventDate: latest.eventDate,
      filedDate: latest.filedDate,
      isExit: String(latest.isExit),
      firstDay,
      statements,
    })),
  );
}

export function nameRows({ items }: Names): CsvRow[] {
  return items.map(({ name, cik, filings, lastDay }) => ({ name, cik, filings, lastDay }));
}

export function lateRows({ items }: Late): CsvRow[] {
  return items.map(({ accession, form, issuerName, persons, eventDate, filedDate, message }) => ({
    accession,
    form,
    issuerName,
    persons: persons.flatMap(({ name }) => name ?? []).join('; '),
    eventDate,
    filedDate,
    message,
  }));
}
