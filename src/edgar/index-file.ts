import { gunzipSync } from 'node:zlib';
import { decode } from '../source/source.ts';
import { type Accession, parseAccession } from '../value/accession.ts';
import { type Cik, parseCik } from '../value/cik.ts';
import { type Day, parseDay } from '../value/day.ts';

/** A line of an index: one party of one submission, which has a line for each of its parties. */
export interface IndexEntry {
  readonly accession: Accession;
  /** As EDGAR names it: `SC 13D/A`. */
  readonly form: string;
  readonly company: string;
  readonly cik: Cik;
  readonly filed: Day;
  /** Where the submission lies, from the archive's root. */
  readonly path: string;
}

/** A quarter's index has some 60 MB; what unpacks to more than this is none. */
const INDEX_BYTES_MAX = 500_000_000;

/**
 * The entries of an index of EDGAR, for a quarter or for a day, packed by gzip or not, whose forms
 * are among those wanted. All three orders are read: `master` with its bars, `form` and `company`
 * with their columns. Throws a TypeError for what is no index, or for one that breaks off.
 */
export function readIndex(bytes: Uint8Array, forms: readonly string[]): IndexEntry[] {
  const text = decode(bytes[0] === 0x1f ? unpacked(bytes) : bytes);
  const heading = HEADING.exec(text);
  if (!heading) throw new TypeError('it has no heading of an index of EDGAR');
  if (!/\n\s*$/.test(text)) throw new TypeError('its last line breaks off');
  const lineOf = lineReader(heading[0], forms);
  const entries: IndexEntry[] = [];
  for (const line of linesAfter(text, heading.index + heading[0].length)) {
    const parts = lineOf(line);
    if (parts) entries.push(entryOf(parts, line));
  }
  return entries;
}

/** The captions over the columns, in any order. */
const HEADING = /^(?=[^\n]*Form Type)(?=[^\n]*Company Name)(?=[^\n]*Date Filed)[^\n]*\n/m;

function unpacked(bytes: Uint8Array): Uint8Array {
  return gunzipSync(bytes, { maxOutputLength: INDEX_BYTES_MAX });
}

function* linesAfter(text: string, start: number): Generator<string> {
  for (let from = start; from < text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline < 0 ? text.length : newline;
    yield text.slice(from, end);
    from = end + 1;
  }
}

interface Parts {
  readonly form: string;
  readonly company: string;
  readonly cik: string;
  readonly filed: string;
  readonly path: string;
}

/** The parts of a line whose form is wanted, and nothing for any other line. */
type LineReader = (line: string) => Parts | undefined;

function lineReader(heading: string, forms: readonly string[]): LineReader {
  if (heading.includes('|')) return barReader(new Set(forms));
  const formFirst = heading.indexOf('Form Type') < heading.indexOf('Company Name');
  return formFirst ? formFirstReader(forms) : formLastReader(forms);
}

/** `1000015|META GROUP INC|10-K|1998-03-31|edgar/data/1000015/0001000015-98-000009.txt` */
function barReader(forms: ReadonlySet<string>): LineReader {
  return (line) => {
    const [cik, company, form, filed, path] = line.split('|');
    if (cik === undefined || company === undefined || form === undefined) return undefined;
    if (filed === undefined || path === undefined || !forms.has(form)) return undefined;
    return { cik, company, form, filed, path: path.trim() };
  };
}

/**
 * What ends every line with columns: CIK, day and path. Columns do not always stand under their
 * captions, and a company's name may hold anything, so that only the form itself tells where it is.
 */
const COLUMNS_END = / (\d{1,10}) +(\d{4}-?\d{2}-?\d{2}) +(\S+)\s*$/;

function formFirstReader(forms: readonly string[]): LineReader {
  return (line) => {
    const form = forms.find((name) => line.startsWith(`${name} `));
    if (form === undefined) return undefined;
    return columnParts(line, form, (names) => names.slice(form.length));
  };
}

function formLastReader(forms: readonly string[]): LineReader {
  return (line) => {
    const form = forms.find((name) => line.includes(` ${name} `));
    if (form === undefined) return undefined;
    return columnParts(line, form, (names) =>
      names.endsWith(` ${form}`) ? names.slice(0, -form.length) : undefined,
    );
  };
}

function columnParts(
  line: string,
  form: string,
  companyOf: (names: string) => string | undefined,
): Parts | undefined {
  const end = COLUMNS_END.exec(line);
  const company = end ? companyOf(line.slice(0, end.index).trim()) : undefined;
  if (!end || company === undefined) return undefined;
  const [, cik = '', filed = '', path = ''] = end;
  return { form, company, cik, filed, path };
}

function entryOf({ form, company, cik, filed, path }: Parts, line: string): IndexEntry {
  const number = parseCik(cik);
  const day = parseDay(filed);
  const accession = parseAccession(path.replace(/^.*\//, '').replace(/\.\w+$/, ''));
  if (!number || !day || !accession || !PATH.test(path)) {
    throw new TypeError(`a line of the index cannot be read: ${line.slice(0, 200)}`);
  }
  return { accession, form, company: company.trim(), cik: number, filed: day, path };
}

/** A path is asked for as it stands, and kept under as it stands, so that it must be harmless. */
const PATH = /^edgar\/data\/\d+\/[\d-]+\.txt$/;
