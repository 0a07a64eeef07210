import { stated } from '../filing/fact.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import type { HeaderParty, Submission } from '../filing/submission.ts';

/**
 * Gives reporting persons the CIK of the filer in EDGAR's header that has their name.
 * Header names are in capitals, cut short, with the state behind a slash and people's family names
 * first; only a name that agrees word for word, in whatever order, with exactly one filer is linked.
 * Where one person faces one filer, a name that is wholly part of the other links them (`The Vanguard
 * Group` is VANGUARD GROUP INC); where they only share a word, the link is made in doubt.
 * A person that names its own CIK keeps it.
 */
export function linkParties(
  persons: readonly ReportingPerson[],
  submission: Submission,
): readonly ReportingPerson[] {
  const filers = submission.parties.filter((party) => party.role === 'filer' && party.cik);
  const byKey = filersByKey(filers);
  const [only] = filers.length === 1 && persons.length === 1 ? filers : [];
  return persons.map((person) => {
    if (person.cik) return person;
    const cik = filerOf(person, byKey)?.cik;
    if (cik) return { ...person, cik: stated(cik.value, cik.span) };
    const likely = only && sharesWord(person, only) ? only.cik : undefined;
    if (!only || !likely) return person;
    const doubt = isPartOfOther(person, only) ? undefined : ONLY_FILER;
    return { ...person, cik: stated(likely.value, likely.span, doubt) };
  });
}

const ONLY_FILER = 'The only filer in the header has another name, though one like it.';

function sharesWord(person: ReportingPerson, filer: HeaderParty): boolean {
  const words = new Set(partyKey(filer.name.value).split(' '));
  return partyKey(person.name?.value ?? '')
    .split(' ')
    .some((word) => word.length >= WORD_LENGTH_MIN && words.has(word));
}

/** Whether the words of one name, less those for its legal form, are all words of the other. */
function isPartOfOther(person: ReportingPerson, filer: HeaderParty): boolean {
  const [shorter = [], longer = []] = [person.name?.value ?? '', filer.name.value]
    .map((name) =>
      partyKey(name)
        .split(' ')
        .filter((word) => !LEGAL_FORMS.has(word)),
    )
    .toSorted((a, b) => a.length - b.length);
  return shorter.length >= WORDS_MIN && shorter.every((word) => longer.includes(word));
}

/** Filers and EDGAR leave these out as they please; `et al` is EDGAR's. */
const LEGAL_FORMS = new Set('inc corp co ltd llc lp llp plc na sa nv et al'.split(' '));
/** One word in common names no one. */
const WORDS_MIN = 2;

/** Shorter words, such as "inc", are in too many names. */
const WORD_LENGTH_MIN = 4;

/** Each filer by its name's words; a name that several have leads to none of them. */
function filersByKey(filers: readonly HeaderParty[]): ReadonlyMap<string, HeaderParty | undefined> {
  const byKey = new Map<string, HeaderParty | undefined>();
  for (const filer of filers) {
    const key = partyKey(filer.name.value);
    byKey.set(key, byKey.has(key) ? undefined : filer);
  }
  return byKey;
}

function filerOf(
  person: ReportingPerson,
  byKey: ReadonlyMap<string, HeaderParty | undefined>,
): HeaderParty | undefined {
  const name = person.name?.value;
  return name === undefined || byKey.size === 0 ? undefined : byKey.get(partyKey(name));
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
    .replace(/(?<=\b[a-z])[.\s]{1,3}(?=[a-z]\b)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}
