import type { ListName } from '../../filing/filing.ts';

/** Every list of a filing that may be found incomplete. */
export const LIST_NAMES: readonly ListName[] = [
  'cusips',
  'rules13G',
  'notices',
  'reportingPersons',
  'items',
  'transactions',
  'relatedPersons',
  'signatures',
];
