import { stated } from '../filing/fact.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import type { HeaderParty, Submission } from '../filing/submission.ts';

/**
 * Gives reporting persons the CIK of the filer in EDGAR's header that has their name.
 * Header names are in capitals, cut short, with the state behind a slash and people's family names
 * first; only a name that agrees word for word, in whatever order, with exactly one filer is linked.
 * A person that names its own CIK keeps it.
 */
export function linkParties(
  persons: readonly ReportingPerson[],
  submission: Submission,
): readonly ReportingPerson[] {
  const filers = submission.parties.filter((party) => party.role === 'filer' && party.cik);
  return persons.map((person) => {
    const cik = person.cik ? undefined : filerOf(person, filers)?.cik;
    return cik ? { ...person, cik: stated(cik.value, cik.span) } : person;
  });
}

function filerOf(person: ReportingPerson, filers: readonly HeaderParty[]): HeaderParty | undefined {
  const name = person.name?.value;
  if (name === undefined) return undefined;
  const same = filers.filter((filer) => partyKey(filer.name.value) === partyKey(name));
  return same.length === 1 ? same[0] : undefined;
}

/** Words that filers and EDGAR write out or cut short as they please. */
const SHORT: Readonly<Record<string, string>> = {
  incorporated: 'inc',
  corporation: 'corp',
  company: 'co',
  companies: 'cos',
  limited: 'ltd',
  holdings: 'holding',
  investments: 'investment',
  advisers: 'adviser',
  advisors: 'adviser',
  and: '',
  the: '',
  of: '',
};

/** A name's words without punctuation, in alphabetical order. */
function partyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\/[a-z]{1,4}\/?/g, ' ')
    .replace(/(?<=\b[a-z])[.\s](?=[a-z]\b)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}
