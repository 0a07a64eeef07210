import { VOCABULARY_13D as names } from '../../filing/edgar-xml/vocabulary.ts';
import { type ElementForm, group, value } from './element-form.ts';
import * as part from './form-parts.ts';
import * as kind from './value-kinds.ts';

/**
 * The elements of SCHEDULE 13D and 13D/A in the order of EDGAR's schema, with the limits of its
 * specification (Schedule 13D and 13G XML Technical Specification 2.2).
 */
export const FORM_13D: ElementForm = group('edgarSubmission', 'Submission', 'always', [
  part.SCHEMA_VERSION,
  group('headerData', 'Header', 'always', [
    part.FORM_TYPE,
    part.PREVIOUS_ACCESSION,
    group('filerInfo', 'Filer information', 'always', [
      part.FILER,
      part.MODE,
      part.FLAGS,
      part.CONTACT,
      part.NOTIFICATIONS,
    ]),
  ]),
  group('formData', 'Statement', 'always', [
    titlePage(),
    group('reportingPersons', 'Cover page of a reporting person', 'always', [coverPage()]),
    group('items1To7', 'Body of the statement', 'always', items()),
    group('signatureInfo', 'Signature page', 'always', [
      part.signaturePerson(names),
      part.signatureComment(names),
    ]),
  ]),
  part.DOCUMENTS,
]);

function titlePage(): ElementForm {
  return group('coverPageHeader', 'Title page', 'always', [
    value('amendmentNo', 'Amendment number', kind.AMENDMENT_NUMBER, 'always', {
      only: 'amendment',
    }),
    value('securitiesClassTitle', 'Title of class of securities', kind.line(150), 'always'),
    value(names.eventDate, 'Date of event', kind.DAY, 'always'),
    value('previouslyFiledFlag', 'Box: previously filed on Schedule 13G', kind.TRUE_FALSE, 'never'),
    group('issuerInfo', 'Issuer', 'always', [
      value(names.issuerCik, 'CIK of the issuer', kind.CIK, 'always'),
      part.CUSIPS,
      value('issuerName', 'Name of issuer', kind.line(150), 'always'),
      part.address(names.issuerAddress, "Issuer's address", 'always'),
    ]),
    group('authorizedPersons', 'Person for notices', 'original', [
      group(
        'notificationInfo',
        'Person for notices',
        'always',
        [
          value('personName', 'Person for notices: name', kind.line(30), 'always'),
          value('personPhoneNum', 'Person for notices: telephone', kind.TELEPHONE, 'always'),
          part.address('personAddress', 'Address for notices', 'always'),
        ],
        { most: 100 },
      ),
    ]),
  ]);
}

function coverPage(): ElementForm {
  return group(
    names.person,
    'Reporting person',
    'always',
    [
      value(names.personCik, 'CIK of the reporting person', kind.CIK, 'never'),
      value(names.personWithoutCik, 'Box: no CIK', kind.YES_NO, 'never'),
      value('reportingPersonName', 'Row 1 (name)', kind.line(150), 'always'),
      value(names.group, 'Row 2 (group)', kind.GROUP_BOX, 'never'),
      value('fundType', 'Row 4 (source of funds)', kind.FUNDS, 'original', { most: 6 }),
      value('legalProceedings', 'Row 5 (legal proceedings)', kind.YES_NO, 'never'),
      value('citizenshipOrOrganization', 'Row 6 (citizenship)', kind.PLACE, 'original'),
      value('soleVotingPower', 'Row 7 (sole voting power)', kind.SHARES, 'original'),
      value('sharedVotingPower', 'Row 8 (shared voting power)', kind.SHARES, 'original'),
      value('soleDispositivePower', 'Row 9 (sole dispositive power)', kind.SHARES, 'original'),
      value('sharedDispositivePower', 'Row 10 (shared dispositive power)', kind.SHARES, 'original'),
      value(names.aggregate, 'Row 11 (aggregate amount)', kind.SHARES, 'original'),
      value(names.excludesShares, 'Row 12 (shares excluded)', kind.YES_NO, 'never'),
      value(names.percent, 'Row 13 (percent of class)', kind.PERCENT, 'original'),
      value('typeOfReportingPerson', 'Row 14 (type of person)', kind.TYPES_13D, 'original', {
        most: 13,
      }),
      value(names.personComment, 'Remark on the cover page', part.TEXT, 'never'),
    ],
    { most: 100 },
  );
}

function items(): ElementForm[] {
  return [
    group('item1', 'Item 1', 'always', [
      value('securityTitle', 'Item 1(a) (class of securities)', kind.line(150), 'original'),
      value('issuerName', 'Item 1(b) (issuer)', kind.line(150), 'original'),
      part.address('issuerPrincipalAddress', "Item 1(c) (issuer's offices)", 'original'),
      value('commentText', 'Remark on Item 1', part.TEXT, 'never'),
    ]),
    group('item2', 'Item 2', 'original', [
      part.answer('filingPersonName', 'Item 2(a) (name)'),
      part.answer('principalBusinessAddress', 'Item 2(b) (address)'),
      part.answer('principalJob', 'Item 2(c) (occupation or business)'),
      part.answer('hasBeenConvicted', 'Item 2(d) (criminal convictions)'),
      part.answer('convictionDescription', 'Item 2(e) (civil proceedings)'),
      value('citizenship', 'Item 2(f) (citizenship)', kind.prose(2000), 'original'),
    ]),
    group('item3', 'Item 3', 'original', [part.answer('fundsSource', 'Item 3 (source of funds)')]),
    group('item4', 'Item 4', 'original', [part.answer('transactionPurpose', 'Item 4 (purpose)')]),
    group('item5', 'Item 5', 'original', [
      part.answer('percentageOfClassSecurities', 'Item 5(a) (number and percentage)'),
      part.answer('numberOfShares', 'Item 5(b) (voting and dispositive power)'),
      part.answer('transactionDesc', 'Item 5(c) (transactions)'),
      part.answer('listOfShareholders', "Item 5(d) (others' rights)"),
      part.answer('date5PercentOwnership', 'Item 5(e) (end of ownership above 5 percent)'),
    ]),
    group('item6', 'Item 6', 'original', [
      part.answer('contractDescription', 'Item 6 (contracts)'),
    ]),
    group('item7', 'Item 7', 'never', [
      value('filedExhibits', 'Item 7 (exhibits)', part.TEXT, 'never'),
    ]),
  ];
}
