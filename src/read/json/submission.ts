import type { Filing } from '../../filing/filing.ts';
import type { HeaderAddress, HeaderParty, Submission } from '../../filing/submission.ts';
import { someOf } from './body.ts';
import { given } from './given.ts';
import { ACCESSION, CIK, DAY, type JsonObject, type JsonValues, oneOf, TEXT } from './values.ts';

const ROLE = oneOf<HeaderParty['role']>(['subject', 'filer']);
const ADDRESS_KIND = oneOf<HeaderAddress['kind']>(['business', 'mail']);
const MODE = oneOf<'LIVE' | 'TEST'>(['LIVE', 'TEST']);

/** What EDGAR's header says, and what an XML statement says of its own submission. */
export function jsonSubmission(values: JsonValues, filing: JsonObject): Partial<Filing> {
  const edgarHeader = given({
    filerCik: values.fact(filing['filerCik'], 'filerCik', CIK),
    mode: values.fact(filing['submissionMode'], 'submissionMode', MODE),
    schemaVersion: values.stated(filing['schemaVersion'], 'schemaVersion', TEXT),
  });
  const attachments = values
    .entries(filing['attachments'], 'attachments')
    .map(([entry, path]) => texts(values, values.object(entry, path), path, ATTACHMENT));
  return given({
    edgarHeader: Object.keys(edgarHeader).length > 0 ? edgarHeader : undefined,
    attachments: someOf(attachments),
    submission: submission(values, filing),
  });
}

const ATTACHMENT = ['type', 'description', 'fileName'] as const;

type Texts<K extends string> = { [key in K]?: NonNullable<Submission['formType']> };

function texts<K extends string>(
  values: JsonValues,
  entry: JsonObject,
  path: string,
  keys: readonly K[],
): Texts<K> {
  const found: Texts<K> = {};
  for (const key of keys) {
    const fact = values.stated(entry[key], `${path}.${key}`, TEXT);
    if (fact) found[key] = fact;
  }
  return found;
}

/** Nothing where the file says nothing of a submission. */
function submission(values: JsonValues, filing: JsonObject): Submission | undefined {
  const said = given({
    accession: values.stated(filing['accession'], 'accession', ACCESSION),
    formType: values.stated(filing['formType'], 'formType', TEXT),
    filedDate: values.stated(filing['filedDate'], 'filedDate', DAY),
    acceptedAt: values.stated(filing['acceptedAt'], 'acceptedAt', TEXT),
  });
  const parties = values
    .entries(filing['parties'], 'parties')
    .flatMap(([entry, path]) => party(values, values.object(entry, path), path) ?? []);
  const groupMembers = values.facts(filing['groupMembers'], 'groupMembers', TEXT);
  const exhibits = values
    .entries(filing['exhibits'], 'exhibits')
    .flatMap(([entry, path]) => exhibit(values, values.object(entry, path), path) ?? []);
  const lists = [parties, groupMembers, exhibits];
  if (Object.keys(said).length === 0 && lists.every(({ length }) => length === 0)) return undefined;
  return { ...said, parties, groupMembers, exhibits };
}

function party(values: JsonValues, entry: JsonObject, path: string): HeaderParty | undefined {
  const role = values.stated(entry['role'], `${path}.role`, ROLE);
  const name = values.stated(entry['name'], `${path}.name`, TEXT);
  if (!role || !name) return undefined;
  return {
    role: role.value,
    name,
    ...given({ cik: values.stated(entry['cik'], `${path}.cik`, CIK) }),
    ...texts(values, entry, path, ['irsNumber', 'stateOfIncorporation', 'fileNumber']),
    formerNames: values
      .entries(entry['formerNames'], `${path}.formerNames`)
      .flatMap(([one, place]) => formerName(values, values.object(one, place), place) ?? []),
    addresses: values
      .entries(entry['addresses'], `${path}.addresses`)
      .flatMap(([one, place]) => address(values, values.object(one, place), place) ?? []),
  };
}

function formerName(
  values: JsonValues,
  entry: JsonObject,
  path: string,
): HeaderParty['formerNames'][number] | undefined {
  const name = values.stated(entry['name'], `${path}.name`, TEXT);
  const changed = values.stated(entry['changed'], `${path}.changed`, DAY);
  return name && { name: name.value, ...(changed && { changed: changed.value }) };
}

function address(values: JsonValues, entry: JsonObject, path: string): HeaderAddress | undefined {
  const kind = values.stated(entry['kind'], `${path}.kind`, ADDRESS_KIND);
  const phone = values.stated(entry['phone'], `${path}.phone`, TEXT);
  if (!kind) return undefined;
  const lines = values.facts(entry['lines'], `${path}.lines`, TEXT).map(({ value }) => value);
  return { kind: kind.value, lines, ...(phone && { phone: phone.value }) };
}

function exhibit(
  values: JsonValues,
  entry: JsonObject,
  path: string,
): Submission['exhibits'][number] | undefined {
  const type = values.stated(entry['type'], `${path}.type`, TEXT);
  const description = values.stated(entry['description'], `${path}.description`, TEXT);
  const fileName = values.stated(entry['fileName'], `${path}.fileName`, TEXT);
  if (!type) return undefined;
  return {
    type: type.value,
    ...(description && { description: description.value }),
    ...(fileName && { fileName: fileName.value }),
  };
}
