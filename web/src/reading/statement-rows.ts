import { addresses, withQuery } from '../addresses.ts';
import type { FactRow, Facts } from './facts.ts';
import { dateInWords, sharesInWords, yesOrNo } from './in-words.ts';
import type { Filing } from './reading.ts';

/** The title page and what belongs to the statement as a whole, in the order of the form. */
export function statementRows(filing: Filing, facts: Facts): FactRow[] {
  const one = (caption: string, pointer: string, shown: string | undefined): FactRow => ({
    caption,
    facts: [facts.fact(pointer, shown)],
  });
  const { outstanding, issuerName, cusips } = filing;
  return [
    one('Form', '/form', filing.form ?? undefined),
    one('Amendment', '/amendmentNumber', filing.amendmentNumber?.toString()),
    {
      ...one('Issuer', '/issuerName', issuerName ?? undefined),
      ...(issuerName !== null && {
        more: { words: 'who else holds it', href: addresses.issuer(issuerName) },
      }),
    },
    one('Class', '/securityTitle', filing.securityTitle ?? undefined),
    {
      caption: 'CUSIP',
      facts: facts.list('/cusips', cusips),
      ...(cusips[0] !== null &&
        cusips[0] !== undefined && {
          more: {
            words: 'ownership over time',
            href: withQuery(addresses.history, { cusip: cusips[0] }),
          },
        }),
    },
    one('Date of event', '/eventDate', dateInWords(filing.eventDate)),
    { caption: 'Rule', facts: facts.list('/rules13G', filing.rules13G) },
    one('Filed 13G before', '/previouslyFiled13G', yesOrNo(filing.previouslyFiled13G || null)),
    { caption: 'Notices to', facts: facts.list('/notices', filing.notices) },
    one('Outstanding', '/outstanding/shares', sharesInWords(outstanding?.shares ?? null)),
    one('Counted on', '/outstanding/asOf', dateInWords(outstanding?.asOf ?? null)),
    one('Exit under 5 %', '/exitDate', dateInWords(filing.exitDate)),
    { caption: 'Related persons', facts: facts.list('/relatedPersons', filing.relatedPersons) },
  ];
}

/** What EDGAR's header says of the submission. */
export function submissionRows(filing: Filing, facts: Facts): FactRow[] {
  const one = (caption: string, pointer: string, shown: string | null): FactRow => ({
    caption,
    facts: [facts.fact(pointer, shown ?? undefined)],
  });
  return [
    one('Accession', '/accession', filing.accession),
    one('Form type', '/formType', filing.formType),
    one('Filed', '/filedDate', dateInWords(filing.filedDate) ?? null),
    one('Accepted', '/acceptedAt', filing.acceptedAt?.replace('T', ', ') ?? null),
    one('Issuer’s CIK', '/issuerCik', filing.issuerCik),
    one('Amends', '/previousAccession', filing.previousAccession),
    {
      caption: 'Parties',
      facts: filing.parties.map(({ role, name, cik }, at) =>
        facts.fact(
          `/parties/${at}/name`,
          `${name ?? 'unnamed'} (${role ?? 'party'}, CIK ${cik ?? 'unknown'})`,
        ),
      ),
    },
    {
      caption: 'Exhibits',
      facts: filing.exhibits.map(({ type, description, fileName }, at) =>
        facts.fact(
          `/exhibits/${at}/type`,
          [type, description ?? fileName].filter((part) => part !== null).join(': '),
        ),
      ),
    },
  ];
}
