import { type Stated, stated } from '../../filing/fact.ts';
import { present } from '../../filing/present.ts';
import type { Exhibit, HeaderAddress, HeaderParty, Submission } from '../../filing/submission.ts';
import type { Finding } from '../../source/finding.ts';
import { parseAccession } from '../../value/accession.ts';
import { parseCik } from '../../value/cik.ts';
import { type Day, parseDay } from '../../value/day.ts';
import type { HeaderField, HeaderWord } from './header-fields.ts';

/** What the header says, and what in it could not be read. */
export interface SubmissionHeader {
  readonly submission: Submission;
  readonly findings: readonly Finding[];
}

/** A submission from its header's fields; a value out of form is left out, with a finding. */
export function readSubmissionHeader(
  fields: readonly HeaderField[],
  exhibits: readonly Exhibit[],
): SubmissionHeader {
  const findings: Finding[] = [];
  const [head = [], ...sections] = cutBefore(fields, isParty);
  const accession = parsed(head, 'accession', 'an accession number', parseAccession, findings);
  const formType = named(head, 'form');
  const filedDate = parsed(head, 'filed', 'a day', parseDay, findings);
  const acceptedAt = parsed(head, 'accepted', 'a day and time', parseInstant, findings);
  if (!accession && findings.length === 0) findings.push(accessionMissing(head));
  const submission = present<Submission>({
    accession,
    formType,
    filedDate,
    acceptedAt,
    parties: sections.flatMap((section) => partyOf(section, findings)),
    groupMembers: fields.filter(({ word }) => word === 'group-member').map(factOf),
    exhibits,
  });
  return { submission, findings };
}

const CITE = 'EDGAR dissemination format, submission header';

/** Cuts a list before each field that begins a part; the first part may be empty. */
function cutBefore(
  fields: readonly HeaderField[],
  begins: (field: HeaderField) => boolean,
): HeaderField[][] {
  const parts: HeaderField[][] = [[]];
  for (const field of fields) {
    if (begins(field)) parts.push([]);
    parts.at(-1)?.push(field);
  }
  return parts;
}

function isParty({ word }: HeaderField): boolean {
  return word === 'subject' || word === 'filer';
}

/** A party whose name is missing is left out: only a header that broke off has one. */
function partyOf(section: readonly HeaderField[], findings: Finding[]): HeaderParty[] {
  const [company = [], ...parts] = cutBefore(section, isPartOfParty);
  const name = named(company, 'name');
  const cik = parsed(company, 'cik', 'a CIK', parseCik, findings);
  const irsNumber = named(company, 'irs-number');
  if (!name) {
    findings.push(partyNameless(section));
    return [];
  }
  const party = present<HeaderParty>({
    role: section[0]?.word === 'subject' ? 'subject' : 'filer',
    name,
    cik,
    // EDGAR prints nine zeros for those who gave no number.
    irsNumber: irsNumber && /^0+$/.test(irsNumber.value) ? undefined : irsNumber,
    stateOfIncorporation: named(company, 'state-of-incorporation'),
    fileNumber: named(company, 'file-number'),
    formerNames: parts.flatMap(formerNameOf),
    addresses: parts.flatMap(addressOf),
  });
  return [party];
}

function isPartOfParty({ word }: HeaderField): boolean {
  return word === 'business-address' || word === 'mail-address' || word === 'former-company';
}

function formerNameOf(part: readonly HeaderField[]): { name: string; changed?: Day }[] {
  const name = named(part, 'former-name')?.value;
  const changed = parseDay(named(part, 'name-changed')?.value ?? '');
  return name === undefined ? [] : [{ name, ...(changed && { changed }) }];
}

function addressOf(part: readonly HeaderField[]): HeaderAddress[] {
  const kind = part[0]?.word;
  if (kind !== 'business-address' && kind !== 'mail-address') return [];
  const streets = part.filter(({ word, value }) => word === 'street' && value !== '');
  const place = [
    [named(part, 'city')?.value, named(part, 'state')?.value].filter(Boolean).join(', '),
    named(part, 'zip')?.value,
  ];
  const lines = [...streets.map(({ value }) => value), place.filter(Boolean).join(' ')];
  return [
    present<HeaderAddress>({
      kind: kind === 'mail-address' ? 'mail' : 'business',
      lines: lines.filter(Boolean),
      phone: named(part, 'phone')?.value,
    }),
  ];
}

/** The first field of a name that says something. */
function named(fields: readonly HeaderField[], word: HeaderWord): Stated<string> | undefined {
  const found = fields.find((field) => field.word === word && field.value !== '');
  return found && factOf(found);
}

function factOf({ value, span }: HeaderField): Stated<string> {
  return stated(value, span);
}

function parsed<T>(
  fields: readonly HeaderField[],
  word: HeaderWord,
  kind: string,
  parse: (text: string) => T | undefined,
  findings: Finding[],
): Stated<T> | undefined {
  const found = named(fields, word);
  if (!found) return undefined;
  const value = parse(found.value);
  if (value !== undefined) return stated(value, found.span);
  findings.push({
    code: 'header-readable',
    severity: 'warning',
    message: `EDGAR's header says “${shortened(found.value)}”, which is not ${kind}.`,
    cite: CITE,
    fix: 'Fetch the submission again.',
    ...(found.span && { span: found.span }),
  });
  return undefined;
}

/** No value of a header is longer than this; what is quoted of a longer one is cut. */
const QUOTED_MAX = 80;

function shortened(text: string): string {
  return text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX)}…` : text;
}

function accessionMissing(head: readonly HeaderField[]): Finding {
  return missing("EDGAR's header has no accession number.", head);
}

function partyNameless(section: readonly HeaderField[]): Finding {
  return missing("EDGAR's header begins a company or person here and does not name it.", section);
}

function missing(message: string, fields: readonly HeaderField[]): Finding {
  const span = fields[0]?.span;
  return {
    code: 'header-complete',
    severity: 'warning',
    message,
    cite: CITE,
    fix: 'Fetch the submission again: a part of its header is missing.',
    ...(span && { span }),
  };
}

/** EDGAR's `YYYYMMDDhhmmss` as `YYYY-MM-DDThh:mm:ss`. */
function parseInstant(text: string): string | undefined {
  const match = /^(\d{8})([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/.exec(text);
  const day = match && parseDay(match[1] ?? '');
  return day ? `${day}T${match[2]}:${match[3]}:${match[4]}` : undefined;
}
