import { VOCABULARY_13G as names } from '../../filing/edgar-xml/vocabulary.ts';
import { type ElementForm, group, value } from './element-form.ts';
import * as part from './form-parts.ts';
import * as kind from './value-kinds.ts';

/** Items that are either marked as not applicable or answered. */
const CONDITIONAL: readonly (readonly [
  number: number,
  name: string,
  label: string,
  lengthMax: number,
])[] = [
  [6, 'ownershipMoreThan5PercentOnBehalfOfAnotherPerson', "others' ownership", 20_000],
  [7, 'subsidiaryIdentificationAndClassification', 'subsidiary', 20_000],
  [8, 'identificationAndClassificationOfGroupMembers', 'members of the group', 20_000],
  [9, 'groupDissolutionNotice', 'dissolution of the group', 20_000],
  [10, 'certifications', 'certifications', 2000],
];

/**
 * The elements of SCHEDULE 13G and 13G/A in the order of EDGAR's schema, with the limits of its
 * specification (Schedule 13D and 13G XML Technical Specification 2.2).
 */
export const FORM_13G: ElementForm = group('edgarSubmission', 'Submission', 'always', [
  part.SCHEMA_VERSION,
  group('headerData', 'Header', 'always', [
    part.FORM_TYPE,
    part.PREVIOUS_ACCESSION,
    // Contact and flags stand the other way round than on Schedule 13D.
    group('filerInfo', 'Filer information', 'always', [
      part.FILER,
      part.MODE,
      part.CONTACT,
      part.FLAGS,
      part.NOTIFICATIONS,
    ]),
  ]),
  group('formData', 'Statement', 'always', [
    titlePage(),
    coverPage(),
    group('items', 'Body of the statement', 'original', items()),
    value('exhibitInfo', 'Exhibits', part.TEXT, 'never'),
    part.signaturePerson(names),
    part.signatureComment(names),
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
    group('issuerInfo', 'Issuer', 'always', [
      value(names.issuerCik, 'CIK of the issuer', kind.CIK, 'always'),
      value('issuerName', 'Name of issuer', kind.line(150), 'always'),
      part.CUSIPS,
      part.address(names.issuerAddress, "Issuer's address", 'always'),
    ]),
    group('designateRulesPursuantThisScheduleFiled', 'Boxes: rule', 'never', [
      value('designateRulePursuantThisScheduleFiled', 'Box: rule', kind.RULE_13G, 'always', {
        most: 3,
      }),
    ]),
  ]);
}

function coverPage(): ElementForm {
  const submitted = { only: 'submission' } as const;
  return group(
    names.person,
    'Reporting person',
    'always',
    [
      value(names.personCik, 'CIK of the reporting person', kind.CIK, 'never', submitted),
      value(names.personWithoutCik, 'Box: no CIK', kind.YES_NO, 'never', submitted),
      value('reportingPersonName', 'Row 1 (name)', kind.line(150), 'always'),
      value(names.group, 'Row 2 (group)', kind.GROUP_BOX, 'never'),
      value('citizenshipOrOrganization', 'Row 4 (citizenship)', kind.PLACE, 'original'),
      group(
        'reportingPersonBeneficiallyOwnedNumberOfShares',
        'Block of rows 5 to 8 (voting and dispositive power)',
        'original',
        [
          value('soleVotingPower', 'Row 5 (sole voting power)', kind.SHARES, 'original'),
          value('sharedVotingPower', 'Row 6 (shared voting power)', kind.SHARES, 'original'),
          value('soleDispositivePower', 'Row 7 (sole dispositive power)', kind.SHARES, 'original'),
          value(
            'sharedDispositivePower',
            'Row 8 (shared dispositive power)',
            kind.SHARES,
            'original',
          ),
        ],
      ),
      value(names.aggregate, 'Row 9 (aggregate amount)', kind.SHARES, 'original'),
      value(names.excludesShares, 'Row 10 (shares excluded)', kind.YES_NO, 'never'),
      value(names.percent, 'Row 11 (percent of class)', kind.PERCENT, 'original'),
      value('typeOfReportingPerson', 'Row 12 (type of person)', kind.TYPES_13G, 'original', {
        most: 14,
      }),
      value(names.personComment, 'Remark on the cover page', part.TEXT, 'never'),
    ],
    { most: 100 },
  );
}

function items(): ElementForm[] {
  return [
    group('item1', 'Item 1', 'original', [
      value('issuerName', 'Item 1(a) (issuer)', kind.line(150), 'original'),
      value(names.issuerAddress, "Item 1(b) (issuer's offices)", kind.line(150), 'original'),
    ]),
    group('item2', 'Item 2', 'original', [
      part.answer('filingPersonName', 'Item 2(a) (name of person filing)'),
      part.answer('principalBusinessOfficeOrResidenceAddress', 'Item 2(b) (office or residence)'),
      value('citizenship', 'Item 2(c) (citizenship)', kind.prose(2000), 'original'),
    ]),
    group('item3', 'Item 3', 'original', [
      notApplicable('Item 3'),
      value('typeOfPersonFiling', 'Item 3 (kind of institution)', kind.INSTITUTION, 'never', {
        most: 11,
      }),
      value('otherTypeOfPersonFiling', 'Item 3 (other institution)', part.TEXT, 'never'),
    ]),
    ownership(),
    group('item5', 'Item 5', 'original', [
      notApplicable('Item 5'),
      value('classOwnership5PercentOrLess', 'Item 5 (5 percent or less)', kind.YES_NO, 'never'),
    ]),
    ...CONDITIONAL.map(([number, name, label, lengthMax]) =>
      group(`item${number}`, `Item ${number}`, 'original', [
        notApplicable(`Item ${number}`),
        value(name, `Item ${number} (${label})`, kind.prose(lengthMax), 'never'),
      ]),
    ),
  ];
}

function ownership(): ElementForm {
  return group('item4', 'Item 4', 'original', [
    part.answer('amountBeneficiallyOwned', 'Item 4(a) (amount)'),
    part.answer('classPercent', 'Item 4(b) (percent)'),
    group('numberOfSharesPersonHas', 'Item 4(c)', 'original', [
      part.answer('solePowerOrDirectToVote', 'Item 4(c)(i) (sole power to vote)'),
      part.answer('sharedPowerOrDirectToVote', 'Item 4(c)(ii) (shared power to vote)'),
      part.answer('solePowerOrDirectToDispose', 'Item 4(c)(iii) (sole power to dispose)'),
      part.answer('sharedPowerOrDirectToDispose', 'Item 4(c)(iv) (shared power to dispose)'),
    ]),
  ]);
}

function notApplicable(item: string): ElementForm {
  return value('notApplicableFlag', `${item}: not applicable`, kind.YES_NO, 'original');
}
