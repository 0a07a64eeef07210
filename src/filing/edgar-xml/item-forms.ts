/** One question of an item: where its answer stands, and under which letter the form asks it. */
export interface PartForm {
  readonly part?: string;
  readonly caption: string;
  /** Names of the elements from the item's element down. */
  readonly path: readonly string[];
  /** An `address` has parts of its own. */
  readonly kind?: 'address';
}

/** One item of a schedule in XML: its element is named `item` and its number. */
export interface ItemForm {
  readonly number: string;
  readonly parts: readonly PartForm[];
}

/** The items of Schedule 13D (17 CFR 240.13d-101) as EDGAR's XML asks them. */
export const ITEMS_13D: readonly ItemForm[] = [
  {
    number: '1',
    parts: [
      { part: 'a', caption: 'Title of class of securities', path: ['securityTitle'] },
      { part: 'b', caption: 'Name of issuer', path: ['issuerName'] },
      {
        part: 'c',
        caption: 'Principal executive offices of the issuer',
        path: ['issuerPrincipalAddress'],
        kind: 'address',
      },
    ],
  },
  {
    number: '2',
    parts: [
      { part: 'a', caption: 'Name', path: ['filingPersonName'] },
      { part: 'b', caption: 'Residence or business address', path: ['principalBusinessAddress'] },
      { part: 'c', caption: 'Principal occupation or business', path: ['principalJob'] },
      { part: 'd', caption: 'Criminal convictions', path: ['hasBeenConvicted'] },
      { part: 'e', caption: 'Civil securities proceedings', path: ['convictionDescription'] },
      { part: 'f', caption: 'Citizenship', path: ['citizenship'] },
    ],
  },
  { number: '3', parts: [{ caption: 'Source and amount of funds', path: ['fundsSource'] }] },
  { number: '4', parts: [{ caption: 'Purpose of transaction', path: ['transactionPurpose'] }] },
  {
    number: '5',
    parts: [
      { part: 'a', caption: 'Number and percentage', path: ['percentageOfClassSecurities'] },
      { part: 'b', caption: 'Voting and dispositive power', path: ['numberOfShares'] },
      { part: 'c', caption: 'Transactions', path: ['transactionDesc'] },
      { part: 'd', caption: 'Rights of other persons', path: ['listOfShareholders'] },
      { part: 'e', caption: 'End of ownership above 5 percent', path: ['date5PercentOwnership'] },
    ],
  },
  {
    number: '6',
    parts: [{ caption: 'Contracts and understandings', path: ['contractDescription'] }],
  },
  { number: '7', parts: [{ caption: 'Material filed as exhibits', path: ['filedExhibits'] }] },
];

/** The items of Schedule 13G (17 CFR 240.13d-102) as EDGAR's XML asks them. */
export const ITEMS_13G: readonly ItemForm[] = [
  {
    number: '1',
    parts: [
      { part: 'a', caption: 'Name of issuer', path: ['issuerName'] },
      {
        part: 'b',
        caption: 'Principal executive offices of the issuer',
        path: ['issuerPrincipalExecutiveOfficeAddress'],
      },
    ],
  },
  {
    number: '2',
    parts: [
      { part: 'a', caption: 'Name of person filing', path: ['filingPersonName'] },
      {
        part: 'b',
        caption: 'Business office or residence',
        path: ['principalBusinessOfficeOrResidenceAddress'],
      },
      { part: 'c', caption: 'Citizenship', path: ['citizenship'] },
    ],
  },
  {
    number: '3',
    parts: [{ caption: 'Other kind of institution', path: ['otherTypeOfPersonFiling'] }],
  },
  {
    number: '4',
    parts: [
      { part: 'a', caption: 'Amount beneficially owned', path: ['amountBeneficiallyOwned'] },
      { part: 'b', caption: 'Percent of class', path: ['classPercent'] },
      power('i', 'Sole power to vote', 'solePowerOrDirectToVote'),
      power('ii', 'Shared power to vote', 'sharedPowerOrDirectToVote'),
      power('iii', 'Sole power to dispose', 'solePowerOrDirectToDispose'),
      power('iv', 'Shared power to dispose', 'sharedPowerOrDirectToDispose'),
    ],
  },
  { number: '5', parts: [] },
  {
    number: '6',
    parts: [
      {
        caption: 'Ownership of more than 5 percent on behalf of another person',
        path: ['ownershipMoreThan5PercentOnBehalfOfAnotherPerson'],
      },
    ],
  },
  {
    number: '7',
    parts: [
      {
        caption: 'Subsidiary that acquired the security',
        path: ['subsidiaryIdentificationAndClassification'],
      },
    ],
  },
  {
    number: '8',
    parts: [
      {
        caption: 'Members of the group',
        path: ['identificationAndClassificationOfGroupMembers'],
      },
    ],
  },
  {
    number: '9',
    parts: [{ caption: 'Notice of dissolution of group', path: ['groupDissolutionNotice'] }],
  },
  { number: '10', parts: [{ caption: 'Certifications', path: ['certifications'] }] },
];

function power(numeral: string, caption: string, name: string): PartForm {
  return { part: `c(${numeral})`, caption, path: ['numberOfSharesPersonHas', name] };
}
