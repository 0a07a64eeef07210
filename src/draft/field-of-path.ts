import type { Filing } from '../filing/filing.ts';
import type { Draft } from './draft.ts';
import { effectiveFields, kindOfSection } from './effective-fields.ts';

/** A field of a draft. */
export interface DraftPlace {
  readonly section: string;
  readonly field: string;
}

/**
 * The field of a draft that a path into its filing comes from, so that a finding on
 * `reportingPersons[0].percentOfClass` stands beside the row of that person. Nothing where the path
 * leads to no field; a path of the form `section / field` is one already.
 */
export function fieldOfPath(draft: Draft, filing: Filing, path: string): DraftPlace | undefined {
  const [section, field] = path.split(' / ');
  if (section !== undefined && field !== undefined) return { section, field };
  const [, list = path, at, rest = ''] = /^(\w+)(?:\[(\d+)\])?(?:\.(.+))?$/.exec(path) ?? [];
  if (at === undefined) return statementPlace([list, rest].filter(Boolean).join('.'));
  if (list === 'cusips' || list === 'rules13G') return statementPlace(list);
  if (list === 'items') return itemPlace(filing, Number(at), rest);
  const kind = KINDS[list];
  const own = kind && sectionsOf(draft, kind)[Number(at)];
  return own === undefined ? undefined : { section: own, field: fieldNamed(rest) };
}

/** The lists of a filing, and the kinds of section that they are made of. */
const KINDS: Readonly<Record<string, string>> = {
  reportingPersons: 'person',
  notices: 'notice',
  signatures: 'signature',
  relatedPersons: 'annex',
};

/** In the order in which they became parts of the filing. */
function sectionsOf(draft: Draft, kind: string): readonly string[] {
  return [...effectiveFields(draft)]
    .filter(([section, fields]) => kindOfSection(section) === kind && fields.size > 0)
    .map(([section]) => section);
}

function itemPlace({ items }: Filing, at: number, rest: string): DraftPlace | undefined {
  const item = items[at];
  if (!item) return undefined;
  const part = /^parts\[(\d+)\]/.exec(rest)?.[1];
  const letter = part === undefined ? undefined : item.parts?.[Number(part)]?.part;
  return { section: `item ${item.number.value}`, field: letter ?? 'text' };
}

const STATEMENT_FIELDS: Readonly<Record<string, string>> = {
  form: 'form',
  amendmentNumber: 'amendment number',
  previousAccession: 'previous accession',
  issuerName: 'issuer',
  securityTitle: 'class',
  cusips: 'CUSIP',
  rules13G: 'rule',
  eventDate: 'event day',
  exitDate: 'exit day',
  previouslyFiled13G: 'previously filed 13G',
  outstanding: 'shares outstanding',
  'outstanding.shares': 'shares outstanding',
  'outstanding.asOf': 'outstanding as of',
  'issuer.cik': 'issuer CIK',
  'issuer.address': 'issuer street',
};

function statementPlace(path: string): DraftPlace | undefined {
  const field = STATEMENT_FIELDS[path];
  return field === undefined ? undefined : { section: 'statement', field };
}

/** `percentOfClass` is the field `percent of class`; a path that names the whole part is its name. */
function fieldNamed(rest: string): string {
  const [name = ''] = rest.split(/[.[]/);
  if (name === '') return 'name';
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/\bcik\b/, 'CIK');
}
