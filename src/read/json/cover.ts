import type { Address } from '../../filing/address.ts';
import type { Filing, Form, Notice, Rule13G } from '../../filing/filing.ts';
import type { CodeList, ReportingPerson } from '../../filing/reporting-person.ts';
import { given } from './given.ts';
import {
  ACCESSION,
  BOX,
  CIK,
  COUNT,
  DAY,
  type JsonObject,
  type JsonValues,
  NUMBER,
  oneOf,
  TEXT,
} from './values.ts';

const FORM = oneOf<Form>(['13D', '13D/A', '13G', '13G/A']);
const RULE = oneOf<Rule13G>(['13d-1(b)', '13d-1(c)', '13d-1(d)']);
const GROUP = oneOf<'a' | 'b'>(['a', 'b']);

/** Title page and cover pages. */
export function jsonCover(values: JsonValues, filing: JsonObject): Partial<Filing> {
  const issuer = given({
    cik: values.fact(filing['issuerCik'], 'issuerCik', CIK),
    address: jsonAddress(values, filing['issuerAddress'], 'issuerAddress'),
  });
  return {
    ...given({
      form: values.fact(filing['form'], 'form', FORM),
      amendmentNumber: values.fact(filing['amendmentNumber'], 'amendmentNumber', COUNT),
      issuerName: values.fact(filing['issuerName'], 'issuerName', TEXT),
      securityTitle: values.fact(filing['securityTitle'], 'securityTitle', TEXT),
      eventDate: values.fact(filing['eventDate'], 'eventDate', DAY),
      previouslyFiled13G: values.fact(filing['previouslyFiled13G'], 'previouslyFiled13G', BOX),
      previousAccession: values.fact(filing['previousAccession'], 'previousAccession', ACCESSION),
      issuer: Object.keys(issuer).length > 0 ? issuer : undefined,
    }),
    cusips: values.facts(filing['cusips'], 'cusips', TEXT),
    rules13G: values.facts(filing['rules13G'], 'rules13G', RULE),
    notices: notices(values, filing),
    reportingPersons: values
      .entries(filing['reportingPersons'], 'reportingPersons')
      .map(([entry, path]) => person(values, values.object(entry, path), path)),
  };
}

/** Names, with what else is known of each under a key of its own. */
function notices(values: JsonValues, filing: JsonObject): Notice[] {
  const details = values.entries(filing['noticesDetails'], 'noticesDetails');
  return values.entries(filing['notices'], 'notices').flatMap(([entry, path], at) => {
    const name = values.stated(entry, path, TEXT);
    if (!name) return [];
    const [own, place = ''] = details[at] ?? [];
    const more = values.object(own, place);
    return [
      {
        name,
        ...given({
          address: values.stated(more['address'], `${place}.address`, TEXT),
          telephone: values.stated(more['telephone'], `${place}.telephone`, TEXT),
          addressParts: jsonAddress(values, more['addressParts'], `${place}.addressParts`),
        }),
      },
    ];
  });
}

export function jsonAddress(values: JsonValues, value: unknown, path: string): Address | undefined {
  if (value === null || value === undefined) return undefined;
  const address = values.object(value, path);
  const part = (key: keyof Address): Address['city'] =>
    values.stated(address[key], `${path}.${key}`, TEXT);
  return given({
    street: part('street'),
    streetLine2: part('streetLine2'),
    city: part('city'),
    stateOrCountry: part('stateOrCountry'),
    zipCode: part('zipCode'),
  });
}

function person(values: JsonValues, row: JsonObject, path: string): ReportingPerson {
  const shares = (key: string): ReportingPerson['aggregateAmount'] =>
    values.fact(row[key], `${path}.${key}`, NUMBER);
  const box = (key: string): ReportingPerson['excludesShares'] =>
    values.fact(row[key], `${path}.${key}`, BOX);
  const text = (key: string): ReportingPerson['comment'] =>
    values.stated(row[key], `${path}.${key}`, TEXT);
  const listDoubt = (list: CodeList): ReportingPerson['listDoubts'] => {
    const doubt = values.reasonOf(`${path}.${list}`);
    return doubt === undefined ? undefined : { [list]: { doubt } };
  };
  const doubts = { ...listDoubt('sourceOfFunds'), ...listDoubt('types') };
  return {
    ...given({
      name: values.fact(row['name'], `${path}.name`, TEXT),
      irsNumber: text('irsNumber'),
      cik: values.stated(row['cik'], `${path}.cik`, CIK),
      withoutCik: box('withoutCik'),
      group: values.fact(row['group'], `${path}.group`, GROUP),
      legalProceedings: box('legalProceedings'),
      citizenship: values.fact(row['citizenship'], `${path}.citizenship`, TEXT),
      citizenshipCode: text('citizenshipCode'),
      soleVotingPower: shares('soleVotingPower'),
      sharedVotingPower: shares('sharedVotingPower'),
      soleDispositivePower: shares('soleDispositivePower'),
      sharedDispositivePower: shares('sharedDispositivePower'),
      aggregateAmount: shares('aggregateAmount'),
      excludesShares: box('excludesShares'),
      percentOfClass: shares('percentOfClass'),
      comment: text('comment'),
      listDoubts: Object.keys(doubts).length > 0 ? doubts : undefined,
    }),
    sourceOfFunds: values.facts(row['sourceOfFunds'], `${path}.sourceOfFunds`, TEXT),
    types: values.facts(row['types'], `${path}.types`, TEXT),
  };
}
