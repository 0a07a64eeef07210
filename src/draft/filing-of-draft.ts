import { stated } from '../filing/fact.ts';
import type { Filing, Form, Notice, RelatedPerson, Rule13G, Signature } from '../filing/filing.ts';
import { NO_INTEREST } from '../filing/interest.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import type { Transaction } from '../filing/transaction.ts';
import { entryFrom } from '../ledger/journal/add-entries.ts';
import { parseAccession } from '../value/accession.ts';
import { parseCik } from '../value/cik.ts';
import { normalCusip } from '../value/cusip.ts';
import type { Draft, DraftFinding } from './draft.ts';
import { draftStateFindings } from './draft-state-findings.ts';
import { effectiveFields, kindOfSection } from './effective-fields.ts';
import { FieldReader } from './field-reader.ts';
import { itemsOf } from './items-of-draft.ts';

/** The filing that a draft stands for, and what is to be said of the draft as a draft. */
export interface FilingOfDraft {
  readonly filing: Filing;
  readonly findings: readonly DraftFinding[];
}

/**
 * A filing of a draft's effective fields. A field whose text cannot be read as what it should be is left
 * out and told, as are gaps, edits without a place, and edits whose basis has changed.
 */
export function filingOfDraft(draft: Draft): FilingOfDraft {
  const findings: DraftFinding[] = [...draftStateFindings(draft)];
  const sections = effectiveFields(draft);
  const ofKind = (kind: string): FieldReader[] =>
    [...sections]
      .filter(([name, fields]) => kindOfSection(name) === kind && fields.size > 0)
      .map(([name, fields]) => new FieldReader(name, fields, findings));
  const statement = new FieldReader('statement', sections.get('statement') ?? new Map(), findings);
  const reportingPersons = ofKind('person').map(personOf);
  const filing: Filing = {
    ...titlePageOf(statement),
    ...filerOf(reportingPersons),
    notices: ofKind('notice').flatMap(noticeOf),
    reportingPersons,
    items: itemsOf(ofKind('item'), draft.computed.form),
    transactions: draft.computed.trades.flatMap(transactionOf),
    relatedPersons: ofKind('annex').flatMap(relatedPersonOf),
    signatures: ofKind('signature').flatMap(signatureOf),
    interest: NO_INTEREST,
    pages: [],
    listDoubts: {},
  };
  return { filing, findings };
}

/** One person alone files from its own account; of several, a person must say whose it is. */
function filerOf([only, second]: readonly ReportingPerson[]): Pick<Filing, 'edgarHeader'> {
  return only?.cik && !second ? { edgarHeader: { filerCik: only.cik } } : {};
}

type TitlePage = Omit<
  Filing,
  | 'notices'
  | 'reportingPersons'
  | 'items'
  | 'transactions'
  | 'relatedPersons'
  | 'signatures'
  | 'interest'
  | 'pages'
  | 'listDoubts'
>;

const FORMS: readonly Form[] = ['13D', '13D/A', '13G', '13G/A'];
const RULES: readonly Rule13G[] = ['13d-1(b)', '13d-1(c)', '13d-1(d)'];
const AMENDMENTS_MAX = 999;

function titlePageOf(read: FieldReader): TitlePage {
  const rule = read.as('rule', (text) => RULES.find((one) => one === text));
  const shares = read.decimal('shares outstanding');
  const cik = read.as('issuer CIK', parseCik);
  const address = read.address('issuer ');
  return {
    ...read.given(
      'form',
      read.as('form', (text) => FORMS.find((one) => one === text)),
    ),
    ...read.given('amendmentNumber', read.as('amendment number', amendmentNumber)),
    ...read.given('previousAccession', read.as('previous accession', parseAccession)),
    ...read.given('issuerName', read.text('issuer')),
    ...read.given('securityTitle', read.text('class')),
    cusips: read.codes('CUSIP').map(({ value }) => stated(normalCusip(value))),
    ...read.given('eventDate', read.day('event day')),
    rules13G: rule ? [rule] : [],
    ...read.given('previouslyFiled13G', read.answer('previously filed 13G')),
    ...(shares && {
      outstanding: { shares, ...read.given('asOf', read.day('outstanding as of')) },
    }),
    ...read.given('exitDate', read.day('exit day')),
    ...((cik ?? address) && {
      issuer: { ...read.given('cik', cik), ...read.given('address', address) },
    }),
  };
}

function amendmentNumber(text: string): number | undefined {
  const number = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= AMENDMENTS_MAX ? number : undefined;
}

function noticeOf(read: FieldReader): Notice[] {
  const name = read.text('name');
  if (!name) return [];
  return [
    {
      name,
      ...read.given('telephone', read.text('telephone')),
      ...read.given('address', read.text('address')),
      ...read.given('addressParts', read.address('')),
    },
  ];
}

function personOf(read: FieldReader): ReportingPerson {
  return {
    ...read.given('name', read.text('name')),
    ...read.given('cik', read.as('CIK', parseCik)),
    ...read.given('withoutCik', read.answer('without CIK')),
    ...read.given(
      'group',
      read.as('group', (text) => (text === 'a' || text === 'b' ? text : undefined)),
    ),
    sourceOfFunds: read.codes('source of funds'),
    ...read.given('legalProceedings', read.answer('legal proceedings')),
    ...read.given('citizenship', read.text('citizenship')),
    ...read.given('citizenshipCode', read.text('citizenship code')),
    ...read.given('soleVotingPower', read.decimal('sole voting power')),
    ...read.given('sharedVotingPower', read.decimal('shared voting power')),
    ...read.given('soleDispositivePower', read.decimal('sole dispositive power')),
    ...read.given('sharedDispositivePower', read.decimal('shared dispositive power')),
    ...read.given('aggregateAmount', read.decimal('aggregate amount')),
    ...read.given('excludesShares', read.answer('excludes shares')),
    ...read.given('percentOfClass', read.decimal('percent of class')),
    types: read.codes('types'),
    ...read.given('comment', read.text('comment')),
  };
}

/** Purchases and sales; a transfer or the use of a right is told in Item 5(c) alone. */
function transactionOf(line: string): Transaction[] {
  const entry = entryFrom(line);
  if ('problem' in entry || (entry.kind !== 'purchase' && entry.kind !== 'sale')) return [];
  return [
    {
      date: stated(entry.day),
      side: stated(entry.kind),
      shares: stated(entry.shares),
      ...(entry.price && { price: stated(entry.price) }),
      person: stated(entry.holder),
    },
  ];
}

function relatedPersonOf(read: FieldReader): RelatedPerson[] {
  const name = read.text('name');
  if (!name) return [];
  return [
    {
      name,
      ...read.given('position', read.text('position')),
      ...read.given('otherPositions', read.text('other positions')),
      ...read.given('address', read.text('address')),
      ...read.given('citizenship', read.text('citizenship')),
    },
  ];
}

/**
 * The filing as a page or as EDGAR's XML has it: Item 5(c) lists the trades already, and a list of them
 * beside the items would say them twice.
 */
export function pageOfDraft(filing: Filing): Filing {
  return { ...filing, transactions: [] };
}

/** A line as typed (`/s/ Ada Quill`) is a signature; the name alone says who is to sign. */
function signatureOf(read: FieldReader): Signature[] {
  const line = read.text('signer');
  if (!line) return [];
  const signer = stated(line.value.replace(/^\/s\/\s*/i, ''));
  return [
    {
      signer,
      // Without a line of its own a writer would put the mark of a signature before the name.
      line,
      ...read.given('title', read.text('title')),
      onBehalfOf: stated(read.section.slice('signature '.length)),
      ...read.given('date', read.day('day')),
    },
  ];
}
