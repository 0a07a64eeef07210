import { parseAccession } from '../value/accession.ts';
import { type Day, parseDay } from '../value/day.ts';
import { Decimal } from '../value/decimal.ts';
import { type Stated, stated } from './fact.ts';
import type { Filing, Form, PageMark, Rule13G, Signature } from './filing.ts';
import type { Interest } from './interest.ts';
import type { ReportingPerson } from './reporting-person.ts';
import type { Submission } from './submission.ts';
import type { Side, Transaction } from './transaction.ts';

/** A cover page in plain words and digits; what is left out is as in the sample. */
export interface SamplePerson {
  readonly name?: string | undefined;
  readonly irsNumber?: string | undefined;
  readonly group?: 'a' | 'b' | undefined;
  readonly sourceOfFunds?: readonly string[];
  readonly legalProceedings?: boolean | undefined;
  readonly citizenship?: string | undefined;
  readonly soleVotingPower?: string | undefined;
  readonly sharedVotingPower?: string | undefined;
  readonly soleDispositivePower?: string | undefined;
  readonly sharedDispositivePower?: string | undefined;
  readonly aggregateAmount?: string | undefined;
  readonly excludesShares?: boolean | undefined;
  readonly percentOfClass?: string | undefined;
  readonly types?: readonly string[];
}

/** Signer, title, on whose behalf, day. */
export type SampleSignature = readonly [
  string,
  (string | undefined)?,
  (string | undefined)?,
  (string | undefined)?,
];

/** What an example says differently from the sample; `undefined` takes a fact away. */
export interface SampleChanges {
  readonly form?: Form;
  readonly amendmentNumber?: number | undefined;
  readonly issuerName?: string | undefined;
  readonly securityTitle?: string | undefined;
  readonly cusips?: readonly string[];
  readonly eventDate?: string | undefined;
  readonly rules13G?: readonly Rule13G[];
  /** Each entry changes the sample's one person. */
  readonly persons?: readonly SamplePerson[];
  /** Texts by item number. */
  readonly items?: Readonly<Record<string, string>>;
  readonly outstanding?: string | undefined;
  /** The day of the number of shares outstanding. */
  readonly outstandingAsOf?: string;
  /** Day, side, shares, price. */
  readonly trades?: readonly (readonly [string, Side, string, string?])[];
  readonly exitDate?: string | undefined;
  readonly signatures?: readonly SampleSignature[];
  /** Shares, percent, day. */
  readonly holdings?: readonly (readonly [string, string?, string?])[];
  /** Side, shares, first day, last day. */
  readonly totals?: readonly (readonly [Side, string, string?, string?])[];
  /** Number, of how many, CUSIP. */
  readonly pages?: readonly (readonly [number?, number?, string?])[];
  /** EDGAR's header: form type, day of filing, subject company. */
  readonly submission?: { formType?: string; filedDate?: string; subject?: string };
}

/** A small Schedule 13D that passes every check, with the changes of an example. */
export function sample13d(changes: SampleChanges = {}): Filing {
  return filingOf({ ...STATEMENT_13D, ...changes }, PERSON_13D);
}

/** A small Schedule 13G that passes every check, with the changes of an example. */
export function sample13g(changes: SampleChanges = {}): Filing {
  return filingOf({ ...STATEMENT_13G, ...changes }, PERSON_13G);
}

const PERSON_13D: SamplePerson = {
  name: 'Harbor Light Capital LP',
  sourceOfFunds: ['WC'],
  legalProceedings: false,
  citizenship: 'Delaware',
  soleVotingPower: '1200000',
  sharedVotingPower: '0',
  soleDispositivePower: '1200000',
  sharedDispositivePower: '0',
  aggregateAmount: '1200000',
  excludesShares: false,
  percentOfClass: '6.0',
  types: ['PN'],
};

const STATEMENT_13D: SampleChanges = {
  form: '13D',
  issuerName: 'Northfield Robotics, Inc.',
  securityTitle: 'Common Stock, par value $0.01 per share',
  cusips: ['66123R103'],
  eventDate: '2024-03-05',
  items: {
    1: 'This statement concerns the common stock of Northfield Robotics, Inc.',
    2:
      'During the last five years the Reporting Person has not been convicted in a criminal ' +
      'proceeding and was not party to a civil proceeding about securities laws.',
    3: 'The shares were bought with working capital of the Reporting Person.',
    4: 'The shares were acquired for investment.',
    5: 'The Reporting Person owns 1,200,000 shares, or 6.0%, and bought 250,000 of them lately.',
    6: 'None.',
    7: 'None.',
  },
  outstanding: '20000000',
  trades: [
    ['2024-03-04', 'purchase', '100000', '8.10'],
    ['2024-03-05', 'purchase', '150000', '8.20'],
  ],
  signatures: [['Ada Quill', 'General Partner', 'Harbor Light Capital LP', '2024-03-08']],
  holdings: [['1200000', '6.0', '2024-03-05']],
  totals: [['purchase', '250000', '2024-03-04', '2024-03-05']],
  pages: [
    [1, 3],
    [2, 3, '66123R103'],
    [3, 3, '66123R103'],
  ],
  submission: {
    formType: 'SC 13D',
    filedDate: '2024-03-08',
    subject: 'NORTHFIELD ROBOTICS INC',
  },
};

const PERSON_13G: SamplePerson = {
  name: 'Meadow Index Advisers, Inc.',
  citizenship: 'Delaware',
  soleVotingPower: '900000',
  sharedVotingPower: '0',
  soleDispositivePower: '1100000',
  sharedDispositivePower: '0',
  aggregateAmount: '1100000',
  percentOfClass: '5.5',
  types: ['IA'],
};

const STATEMENT_13G: SampleChanges = {
  form: '13G',
  issuerName: 'Northfield Robotics, Inc.',
  securityTitle: 'Common Stock, par value $0.01 per share',
  cusips: ['66123R103'],
  eventDate: '2023-12-31',
  rules13G: ['13d-1(b)'],
  items: {
    1: '(a) Northfield Robotics, Inc. (b) 4 Mill Lane, Dover, Delaware',
    4: 'The Reporting Person owns 1,100,000 shares, or 5.5%.',
  },
  outstanding: '20000000',
  signatures: [['Bo Tanner', 'Compliance Officer', 'Meadow Index Advisers, Inc.', '2024-02-12']],
  holdings: [['1100000', '5.5']],
  pages: [
    [1, 2],
    [2, 2, '66123R103'],
  ],
  submission: {
    formType: 'SC 13G',
    filedDate: '2024-02-13',
    subject: 'NORTHFIELD ROBOTICS INC',
  },
};

function filingOf(plain: SampleChanges, person: SamplePerson): Filing {
  const pageMarks: PageMark[] = (plain.pages ?? []).map(([number, of, cusip]) => ({
    ...given('number', fact(number)),
    ...given('of', fact(of)),
    ...given('cusip', fact(cusip)),
  }));
  return {
    ...given('form', fact(plain.form)),
    ...given('amendmentNumber', fact(plain.amendmentNumber)),
    ...given('issuerName', fact(plain.issuerName)),
    ...given('securityTitle', fact(plain.securityTitle)),
    cusips: facts(plain.cusips),
    ...given('eventDate', dayFact(plain.eventDate)),
    rules13G: facts(plain.rules13G),
    notices: [],
    reportingPersons: (plain.persons ?? [{}]).map((own) => personOf({ ...person, ...own })),
    items: Object.entries(plain.items ?? {}).map(([number, text]) => ({
      number: stated(number),
      text: stated(text),
    })),
    ...given('outstanding', outstandingOf(plain)),
    transactions: (plain.trades ?? []).map(tradeOf),
    ...given('exitDate', dayFact(plain.exitDate)),
    relatedPersons: [],
    signatures: (plain.signatures ?? []).map(signatureOf),
    interest: interestOf(plain),
    pages: pageMarks,
    listDoubts: {},
    ...given('submission', submissionOf(plain)),
  };
}

function outstandingOf({
  outstanding,
  outstandingAsOf,
}: SampleChanges): Filing['outstanding'] | undefined {
  if (outstanding === undefined) return undefined;
  return { shares: decimal(outstanding), ...given('asOf', dayFact(outstandingAsOf)) };
}

function personOf(plain: SamplePerson): ReportingPerson {
  return {
    ...given('name', fact(plain.name)),
    ...given('irsNumber', fact(plain.irsNumber)),
    ...given('group', fact(plain.group)),
    sourceOfFunds: facts(plain.sourceOfFunds),
    ...given('legalProceedings', fact(plain.legalProceedings)),
    ...given('citizenship', fact(plain.citizenship)),
    ...given('soleVotingPower', decimalFact(plain.soleVotingPower)),
    ...given('sharedVotingPower', decimalFact(plain.sharedVotingPower)),
    ...given('soleDispositivePower', decimalFact(plain.soleDispositivePower)),
    ...given('sharedDispositivePower', decimalFact(plain.sharedDispositivePower)),
    ...given('aggregateAmount', decimalFact(plain.aggregateAmount)),
    ...given('excludesShares', fact(plain.excludesShares)),
    ...given('percentOfClass', decimalFact(plain.percentOfClass)),
    types: facts(plain.types),
  };
}

function tradeOf([date, side, shares, price]: readonly [
  string,
  Side,
  string,
  string?,
]): Transaction {
  return {
    date: day(date),
    side: stated(side),
    shares: decimal(shares),
    ...given('price', decimalFact(price)),
  };
}

function signatureOf([signer, title, onBehalfOf, date]: SampleSignature): Signature {
  return {
    signer: stated(signer),
    ...given('title', fact(title)),
    ...given('onBehalfOf', fact(onBehalfOf)),
    ...given('date', dayFact(date)),
  };
}

/** Samples were never text, so what stands in prose gets an empty place. */
const NOWHERE = { from: 0, to: 0 };

function interestOf(plain: SampleChanges): Interest {
  return {
    holdings: (plain.holdings ?? []).map(([shares, percent, asOf]) => ({
      shares: decimal(shares),
      ...given('percent', decimalFact(percent)),
      ...given('asOf', dayFact(asOf)),
      span: NOWHERE,
    })),
    totals: (plain.totals ?? []).map(([side, shares, from, to]) => ({
      side: stated(side),
      shares: decimal(shares),
      ...given('from', dayFact(from)),
      ...given('to', dayFact(to)),
      span: NOWHERE,
    })),
  };
}

function submissionOf({ submission }: SampleChanges): Submission | undefined {
  if (submission === undefined) return undefined;
  const { formType, filedDate, subject } = submission;
  const accession = parseAccession('0000000000-24-000001');
  return {
    ...given('accession', fact(accession)),
    ...given('formType', fact(formType)),
    ...given('filedDate', dayFact(filedDate)),
    parties: subject === undefined ? [] : [partyOf(subject)],
    groupMembers: [],
    exhibits: [],
  };
}

function partyOf(name: string): Submission['parties'][number] {
  return { role: 'subject', name: stated(name), formerNames: [], addresses: [] };
}

/** A property with its value, or none at all. */
function given<K extends string, V>(key: K, value: V | undefined): { readonly [key in K]?: V };
function given(key: string, value: unknown): Readonly<Record<string, unknown>> {
  return value === undefined ? {} : { [key]: value };
}

function fact<T>(value: T | undefined): Stated<T> | undefined {
  return value === undefined ? undefined : stated(value);
}

function facts<T>(values: readonly T[] | undefined): Stated<T>[] {
  return (values ?? []).map((value) => stated(value));
}

function dayFact(text: string | undefined): Stated<Day> | undefined {
  return text === undefined ? undefined : day(text);
}

function decimalFact(text: string | undefined): Stated<Decimal> | undefined {
  return text === undefined ? undefined : decimal(text);
}

/** A sample is written by us: what does not parse is our mistake, and is said at once. */
function day(text: string): Stated<Day> {
  const value = parseDay(text);
  if (value === undefined) throw new RangeError(`A sample names a day that there is not: ${text}`);
  return stated(value);
}

function decimal(text: string): Stated<Decimal> {
  const value = Decimal.parse(text);
  if (value === undefined) throw new RangeError(`A sample holds no number: ${text}`);
  return stated(value);
}
