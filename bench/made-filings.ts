import type { Filing } from '../src/filing/filing.ts';
import { readFiling } from '../src/read/read-filing.ts';
import { decode, sourceFrom } from '../src/source/source.ts';
import { addDays, type Day, dayOf, partsOf } from '../src/value/day.ts';
import { type StoredFiling, storedFilings } from './corpus.ts';

/** A filing that was made from another, as an EDGAR submission. */
export interface MadeFiling {
  readonly accession: string;
  readonly bytes: Uint8Array;
}

/** Years that filings of the corpus are from, and may be moved to. */
const YEAR_MIN = 1993;
const YEAR_MAX = 2026;
/** Leap days stay where they are. */
const YEARS_STEP = 4;
/** XML is of few years; its days move back by a week for each round, over a quarter of a year. */
const WEEKS = 13;
/** Shares are multiplied by at most so much. */
const FACTOR_MAX = 7;
/** A submitter's number that EDGAR has not given out. */
const SUBMITTER = '0009990000';
const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa'.split(' ');

/**
 * Filings made from those of the corpus, or of the samples where there is none: of other issuers and
 * persons, other days, other numbers of shares, each under an accession number of its own. What
 * agrees in the filing that one is made from agrees in it: a name is changed wherever it stands, all
 * years move by as many, and all numbers of shares are multiplied by the same. In XML, days move by
 * weeks instead, but for those in its prose.
 */
export function* madeFilings(count: number): Generator<MadeFiling> {
  const originals = storedFilings().map(originalOf);
  for (let at = 0; at < count; at += 1) {
    const original = originals[at % originals.length];
    if (original) yield madeFrom(original, at, Math.floor(at / originals.length));
  }
}

interface Original {
  readonly text: string;
  readonly isXml: boolean;
  readonly year: number;
  readonly accession: string | undefined;
  /** Words by which issuer and persons are known, wherever they stand. */
  readonly words: RegExp | undefined;
}

function originalOf({ name, bytes, format }: StoredFiling): Original {
  const { filing } = readFiling(sourceFrom(name, bytes));
  const day = filing.submission?.filedDate?.value ?? filing.eventDate?.value;
  const text = decode(bytes);
  return {
    text: filing.submission ? text : inSubmission(text, filing),
    isXml: format === 'xml',
    year: day === undefined ? YEAR_MAX : partsOf(day).year,
    accession: filing.submission?.accession?.value,
    words: wordsOf(filing),
  };
}

/** The longest word of each name stands for it; short ones are too common. */
function wordsOf(filing: Filing): RegExp | undefined {
  const names = [
    filing.issuerName?.value,
    ...filing.reportingPersons.map(({ name }) => name?.value),
    ...(filing.submission?.parties ?? []).map(({ name }) => name.value),
  ];
  const words = names.flatMap((name) => {
    const longest = name?.match(/[A-Za-z]{5,}/g)?.toSorted((a, b) => b.length - a.length)[0];
    return longest ?? [];
  });
  const own = [...new Set(words.map((word) => word.toLowerCase()))];
  return own.length === 0 ? undefined : new RegExp(`\\b(?:${own.join('|')})\\b`, 'gi');
}

/** A document alone gets the header that EDGAR would have given it, as far as it says. */
function inSubmission(text: string, filing: Filing): string {
  const form = filing.form?.value ?? '13G';
  const date = (filing.eventDate?.value ?? `${YEAR_MAX}-01-15`).replaceAll('-', '');
  return `<SEC-DOCUMENT>${NUMBER}.txt : ${date}
<SEC-HEADER>${NUMBER}.hdr.sgml : ${date}
ACCESSION NUMBER:\t\t${NUMBER}
CONFORMED SUBMISSION TYPE:\tSCHEDULE ${form}
PUBLIC DOCUMENT COUNT:\t\t1
FILED AS OF DATE:\t\t${date}

SUBJECT COMPANY:\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t${filing.issuerName?.value ?? 'UNNAMED'}
\t\tCENTRAL INDEX KEY:\t\t\t${filing.issuer?.cik?.value ?? '0000000001'}

FILED BY:\t\t

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\t${filing.reportingPersons[0]?.name?.value ?? 'UNNAMED'}
</SEC-HEADER>
<DOCUMENT>
<TYPE>SCHEDULE ${form}
<SEQUENCE>1
<TEXT>
${text}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`;
}

/** Where a document alone will have its accession number. */
const NUMBER = '0000000000-00-000000';

function madeFrom(original: Original, at: number, round: number): MadeFiling {
  const years = original.isXml ? 0 : yearsFor(original.year, round);
  const year = String(original.year + years).slice(-2);
  const accession = `${SUBMITTER.slice(0, 6)}${String(Math.floor(at / 1e6)).padStart(4, '0')}-${year}-${String(at % 1e6).padStart(6, '0')}`;
  const numbered = original.text.replaceAll(original.accession ?? NUMBER, accession);
  const named = original.words
    ? numbered.replace(original.words, (word) => renamed(word, round))
    : numbered;
  const counted = multiplied(named, BigInt(1 + (round % FACTOR_MAX)), original.isXml);
  const dated = original.isXml ? movedByWeeks(counted, round % WEEKS) : moved(counted, years);
  return { accession, bytes: Buffer.from(dated, 'utf8') };
}

/** By how many years a filing is moved, so that it stays in EDGAR's time. */
function yearsFor(year: number, round: number): number {
  const places: number[] = [];
  const first = year - YEARS_STEP * Math.floor((year - YEAR_MIN) / YEARS_STEP);
  for (let to = first; to <= YEAR_MAX; to += YEARS_STEP) places.push(to - year);
  const own = places.indexOf(0);
  return places[(own + round) % places.length] ?? 0;
}

/** The word with syllables of the round behind it, in the capitals that it has. */
function renamed(word: string, round: number): string {
  let ending = '';
  for (let left = round; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    ending += SYLLABLES[left % SYLLABLES.length] ?? '';
  }
  return word + (word === word.toUpperCase() ? ending.toUpperCase() : ending);
}

/** Numbers in groups of three, and in XML the elements that hold numbers of shares. */
function multiplied(text: string, factor: bigint, isXml: boolean): string {
  if (factor === 1n) return text;
  const grouped = text.replace(/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/g, (number) =>
    (BigInt(number.replaceAll(',', '')) * factor).toLocaleString('en-US'),
  );
  if (!isXml) return grouped;
  return grouped.replace(
    /(<(?:\w+:)?\w*(?:Power|Amount|Owned|Shares)\w*>)(\d+)(?=[.<])/g,
    (_, tag: string, number: string) => `${tag}${BigInt(number) * factor}`,
  );
}

/** Days in every notation, by their years. */
function moved(text: string, years: number): string {
  if (years === 0) return text;
  return text
    .replace(/(?<!\d)((?:19|20)\d\d)(?=(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d))/g, (year) =>
      String(Number(year) + years),
    )
    .replace(/(?<![\d.,$-])(?:199\d|20[0-2]\d)(?![\d.,]*\d)/g, (year) =>
      String(Number(year) + years),
    )
    .replace(/(?<!\d)(\d{1,2}\/\d{1,2}\/)(\d\d)(?!\d)/g, (_, day: string, year: string) => {
      return `${day}${String((Number(year) + years + 100) % 100).padStart(2, '0')}`;
    });
}

/** Days in the notations of EDGAR's headers and of XML. */
function movedByWeeks(text: string, weeks: number): string {
  if (weeks === 0) return text;
  const back = (year: string, month: string, day: string): [string, string, string] | undefined => {
    const found: Day | undefined = dayOf(Number(year), Number(month), Number(day));
    if (!found) return undefined;
    const [y = '', m = '', d = ''] = addDays(found, -7 * weeks).split('-');
    return [y, m, d];
  };
  return text
    .replace(/(?<!\d)(20\d\d)(-?)(\d\d)\2(\d\d)(?!\d)/g, (whole, year, dash, month, day) => {
      return back(year, month, day)?.join(dash) ?? whole;
    })
    .replace(/(?<!\d)(\d\d)\/(\d\d)\/(20\d\d)(?!\d)/g, (whole, month, day, year) => {
      const [y, m, d] = back(year, month, day) ?? [];
      return y === undefined ? whole : `${m}/${d}/${y}`;
    });
}
