import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import { type ElementForm, group, type Need, value } from './element-form.ts';
import * as kind from './value-kinds.ts';

/** Parts that both schedules have alike. */

/** Free text of an item, and a remark. */
export const TEXT: kind.ValueKind = kind.prose(20_000);

/** A question of an item, which an amendment may leave out. */
export function answer(name: string, label: string): ElementForm {
  return value(name, label, TEXT, 'original');
}

export const SCHEMA_VERSION: ElementForm = value(
  'schemaVersion',
  'Schema version',
  kind.line(5),
  'never',
  { only: 'public' },
);

export const FORM_TYPE: ElementForm = value(
  'submissionType',
  'Form type',
  kind.code(
    ['SCHEDULE 13D', 'SCHEDULE 13D/A', 'SCHEDULE 13G', 'SCHEDULE 13G/A'],
    'SCHEDULE 13D, 13D/A, 13G or 13G/A',
  ),
  'always',
);

export const PREVIOUS_ACCESSION: ElementForm = value(
  'previousAccessionNumber',
  'Accession number of the amended filing',
  kind.ACCESSION,
  'never',
  { only: 'amendment' },
);

export const FILER: ElementForm = group('filer', 'Filer', 'always', [
  group('filerCredentials', 'Filer credentials', 'always', [
    value('cik', 'CIK of the filer', kind.CIK, 'always'),
    value('ccc', 'CCC of the filer', kind.CCC, 'always'),
  ]),
]);

export const MODE: ElementForm = value('liveTestFlag', 'Live or test', kind.MODE, 'always');

export const FLAGS: ElementForm = group(
  'flags',
  'Flags',
  'always',
  [value('overrideInternetFlag', 'Override internet', kind.TRUE_FALSE, 'never')],
  { only: 'submission' },
);

/** EDGAR's set for names: printable ASCII, but for the backquote's neighbours that it leaves out. */
const CONTACT_NAME: kind.ValueKind = {
  ...kind.line(30),
  holds: (text) => /^[\x20-\x7e]{1,30}$/.test(text),
};

export const CONTACT: ElementForm = group(
  'contact',
  'Contact for the submission',
  'always',
  [
    value('contactName', 'Contact name', CONTACT_NAME, 'always'),
    value('contactPhoneNumber', 'Contact telephone', kind.TELEPHONE, 'always'),
    value('contactEmailAddress', 'Contact e-mail', kind.EMAIL, 'always'),
  ],
  { only: 'submission' },
);

export const NOTIFICATIONS: ElementForm = group(
  'notifications',
  'Notifications',
  'never',
  [value('notificationEmailAddress', 'Notification e-mail', kind.EMAIL, 'always', { most: 3 })],
  { only: 'submission' },
);

export const CUSIPS: ElementForm = group('issuerCusips', 'CUSIP numbers', 'always', [
  value('issuerCusipNumber', 'CUSIP number', kind.CUSIP, 'always', {
    most: 20,
    mayBeEmpty: true,
  }),
]);

/** An address in its parts; `of` says whose, as in `Issuer's address`. */
export function address(name: string, of: string, need: Need): ElementForm {
  const common = { common: true };
  return group(name, of, need, [
    value('street1', `${of}: street`, kind.line(40), 'always', common),
    value('street2', `${of}: second line of the street`, kind.line(40), 'never', common),
    value('city', `${of}: city`, kind.line(30), 'always', common),
    value('stateOrCountry', `${of}: state or country`, kind.PLACE, 'always', common),
    value('zipCode', `${of}: zip code`, kind.ZIP, 'always', common),
  ]);
}

export const SIGNATURE: ElementForm = group(
  'signatureDetails',
  'Signature',
  'always',
  [
    value('signature', 'Signature', kind.line(150), 'always'),
    value('title', "Signer's title", kind.line(150), 'always'),
    value('date', 'Date of signature', kind.DAY, 'always'),
  ],
  { most: 50 },
);

/** A person and the signatures made for that person. */
export function signaturePerson(names: Vocabulary): ElementForm {
  return group(
    names.signaturePerson,
    'Signature of a person',
    'always',
    [value(names.signaturePersonName, 'Person who signs', kind.line(150), 'always'), SIGNATURE],
    { most: 100 },
  );
}

export function signatureComment(names: Vocabulary): ElementForm {
  return value(names.signatureComment, 'Remark under the signatures', TEXT, 'never');
}

export const DOCUMENTS: ElementForm = group(
  'documents',
  'Exhibits',
  'never',
  [
    group(
      'document',
      'Exhibit',
      'always',
      [
        value('conformedName', 'Exhibit: file name', kind.FILE_NAME, 'always', { common: true }),
        value('conformedDocumentType', 'Exhibit: type', kind.DOCUMENT_TYPE, 'always', {
          common: true,
        }),
        value('description', 'Exhibit: description', kind.line(255), 'never', { common: true }),
        value('contents', 'Exhibit: contents', kind.BASE64, 'always', { common: true }),
      ],
      { most: 1000, common: true },
    ),
  ],
  { only: 'submission' },
);
