/** The names of elements that the two schedules call differently; what one lacks is absent. */
export interface Vocabulary {
  readonly schedule: '13D' | '13G';
  readonly namespace: string;
  readonly eventDate: string;
  readonly issuerCik: string;
  /** Before 16 March 2026 a single CUSIP stood in the issuer's element itself. */
  readonly singleCusip: string;
  readonly issuerAddress: string;
  /** Element that holds the persons' elements, where there is one. */
  readonly persons?: string;
  readonly person: string;
  readonly personCik: string;
  readonly personWithoutCik: string;
  readonly group: string;
  readonly powers?: string;
  readonly aggregate: string;
  readonly excludesShares: string;
  readonly percent: string;
  readonly personComment: string;
  readonly items: string;
  readonly signatures?: string;
  readonly signaturePerson: string;
  readonly signaturePersonName: string;
  readonly signatureComment: string;
}

export const VOCABULARY_13D: Vocabulary = {
  schedule: '13D',
  namespace: 'http://www.sec.gov/edgar/schedule13D',
  eventDate: 'dateOfEvent',
  issuerCik: 'issuerCIK',
  singleCusip: 'issuerCUSIP',
  issuerAddress: 'address',
  persons: 'reportingPersons',
  person: 'reportingPersonInfo',
  personCik: 'reportingPersonCIK',
  personWithoutCik: 'reportingPersonNoCIK',
  group: 'memberOfGroup',
  aggregate: 'aggregateAmountOwned',
  excludesShares: 'isAggregateExcludeShares',
  percent: 'percentOfClass',
  personComment: 'commentContent',
  items: 'items1To7',
  signatures: 'signatureInfo',
  signaturePerson: 'signaturePerson',
  signaturePersonName: 'signatureReportingPerson',
  signatureComment: 'commentText',
};

export const VOCABULARY_13G: Vocabulary = {
  schedule: '13G',
  namespace: 'http://www.sec.gov/edgar/schedule13g',
  eventDate: 'eventDateRequiresFilingThisStatement',
  issuerCik: 'issuerCik',
  singleCusip: 'issuerCusip',
  issuerAddress: 'issuerPrincipalExecutiveOfficeAddress',
  person: 'coverPageHeaderReportingPersonDetails',
  personCik: 'reportingCik',
  personWithoutCik: 'reportingCikNotPresentInEdgarFlag',
  group: 'memberGroup',
  powers: 'reportingPersonBeneficiallyOwnedNumberOfShares',
  aggregate: 'reportingPersonBeneficiallyOwnedAggregateNumberOfShares',
  excludesShares: 'aggregateAmountExcludesCertainSharesFlag',
  percent: 'classPercent',
  personComment: 'comments',
  items: 'items',
  signaturePerson: 'signatureInformation',
  signaturePersonName: 'reportingPersonName',
  signatureComment: 'signatureComments',
};
