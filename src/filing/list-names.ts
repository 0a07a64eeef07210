/** Every list of a filing that may be found incomplete as a whole. */
export const LIST_NAMES = [
  'cusips',
  'rules13G',
  'notices',
  'reportingPersons',
  'items',
  'transactions',
  'relatedPersons',
  'signatures',
] as const;

export type ListName = (typeof LIST_NAMES)[number];
