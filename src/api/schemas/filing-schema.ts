import { z } from '@hono/zod-openapi';
import { Day, Exact, Span } from './values.ts';

const text = z.string().nullable();
const texts = z.array(z.string());
const flag = z.boolean().nullable();
const shares = Exact.nullable();
const day = Day.nullable();

const Person = z
  .object({
    name: text,
    irsNumber: text,
    group: text.openapi({ description: 'The box ticked in row 2: `a`, `b` or null.' }),
    sourceOfFunds: z.array(text),
    legalProceedings: flag,
    citizenship: text,
    soleVotingPower: shares,
    sharedVotingPower: shares,
    soleDispositivePower: shares,
    sharedDispositivePower: shares,
    aggregateAmount: shares,
    excludesShares: flag,
    percentOfClass: shares,
    types: z.array(text),
    cik: text,
    withoutCik: flag,
    citizenshipCode: text,
    comment: text,
  })
  .openapi('ReportingPerson');

const Address = z.object({
  street: text,
  streetLine2: text,
  city: text,
  stateOrCountry: text,
  zipCode: text,
});

const Item = z
  .object({
    number: text,
    heading: text,
    text,
    parts: z.array(z.object({ part: text, caption: text, text })),
    notApplicable: flag,
    institutionTypes: z.array(text),
    fivePercentOrLess: flag,
    comment: text,
  })
  .openapi('Item');

const Party = z
  .object({
    role: text,
    name: text,
    cik: text,
    irsNumber: text,
    stateOfIncorporation: text,
    fileNumber: text,
    formerNames: z.array(z.object({ name: text, changed: text })),
    addresses: z.array(z.object({ kind: text, lines: z.array(text), phone: text })),
  })
  .openapi('Party');

const formFacts = {
  form: text.openapi({ example: '13D/A' }),
  amendmentNumber: z.int().nullable(),
  issuerName: text,
  securityTitle: text,
  cusips: z.array(text),
  eventDate: day,
  rules13G: z.array(text),
  previouslyFiled13G: flag,
  notices: z.array(text),
  reportingPersons: z.array(Person),
  itemsPresent: z.array(text),
  outstanding: z.object({ shares, asOf: day }).nullable(),
  transactions: z.array(z.object({ date: day, side: text, shares, price: shares, person: text })),
  exitDate: day,
  relatedPersons: z.array(text),
  signatures: z.array(
    z.object({
      signer: text,
      title: text,
      onBehalfOf: text,
      date: day,
      line: text,
      signerName: text,
    }),
  ),
};

const furtherFacts = {
  issuerCik: text,
  issuerAddress: Address.nullable(),
  previousAccession: text,
  items: z.array(Item),
  noticesDetails: z.array(z.object({ name: text, address: text, telephone: text })),
  relatedPersonsDetails: z.array(
    z.object({
      name: text,
      position: text,
      otherPositions: text,
      address: text,
      citizenship: text,
    }),
  ),
  interest: z.object({
    holdings: z.array(z.object({ shares, percent: shares, asOf: day })),
    totals: z.array(z.object({ side: text, shares, from: day, to: day })),
  }),
  unsignedPersons: z.array(text),
  signatureComment: text,
  exhibitText: text,
};

const submissionFacts = {
  accession: text,
  formType: text,
  filedDate: day,
  acceptedAt: text,
  parties: z.array(Party),
  groupMembers: z.array(text),
  exhibits: z.array(z.object({ type: text, description: text, fileName: text })),
  attachments: z.array(z.object({ type: text, description: text, fileName: text })),
  filerCik: text,
  submissionMode: text,
  schemaVersion: text,
};

/** The facts of a filing: the public JSON contract of `stakeline read`. Absent facts are null. */
export const FilingSchema = z
  .object({
    ...formFacts,
    ...furtherFacts,
    ...submissionFacts,
    doubts: texts.openapi({
      description: 'Paths of what the reader is not sure of: `reportingPersons[1].percentOfClass`.',
    }),
    spans: z
      .record(z.string(), Span)
      .optional()
      .openapi({ description: 'JSON Pointer of each fact to its place in the decoded text.' }),
  })
  .openapi('Filing');
