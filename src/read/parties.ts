import { stated } from '../filing/fact.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import type { HeaderParty, Submission } from '../filing/submission.ts';
import { bareNameKey, nameKey } from '../value/name-key.ts';

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
  const words = new Set(nameKey(filer.name.value).split(' '));
  return nameKey(person.name?.value ?? '')
    .split(' ')
    .some((word) => word.length >= WORD_LENGTH_MIN && words.has(word));
}

/** Whether two names are one, or the words of one, less those for its legal form, all in the other. */
function isPartOfOther(person: ReportingPerson, filer: HeaderParty): boolean {
  const names = [person.name?.value ?? '', filer.name.value];
  const [whole, other] = names.map((name) => wordsOf(nameKey(name)).join(' '));
  if (whole === other) return true;
  const [shorter = [], longer = []] = names
    .map((name) => wordsOf(bareNameKey(name)))
    .toSorted((a, b) => a.length - b.length);
  return shorter.length >= WORDS_MIN && shorter.every((word) => longer.includes(word));
}

function wordsOf(key: string): string[] {
  return key.split(' ').filter((word) => !EDGAR_WORDS.has(word));
}

/** What EDGAR adds to names, and the one legal form that banks leave out. */
const EDGAR_WORDS = new Set(['ET', 'AL', 'NA']);
/** One word in common names no one. */
const WORDS_MIN = 2;

/** Shorter words, such as "inc", are in too many names. */
const WORD_LENGTH_MIN = 4;

/** Each filer by its name's words; a name that several have leads to none of them. */
function filersByKey(filers: readonly HeaderParty[]): ReadonlyMap<string, HeaderParty | undefined> {
  const byKey = new Map<string, HeaderParty | undefined>();
  for (const filer of filers) {
    const key = nameKey(filer.name.value);
    byKey.set(key, byKey.has(key) ? undefined : filer);
  }
  return byKey;
}

function filerOf(
  person: ReportingPerson,
  byKey: ReadonlyMap<string, HeaderParty | undefined>,
): HeaderParty | undefined {
  const name = person.name?.value;
  return name === undefined || byKey.size === 0 ? undefined : byKey.get(nameKey(name));
}
