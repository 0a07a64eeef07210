import type { Form } from '../filing/filing.ts';

/** The items' headings as the forms have them (17 CFR 240.13d-101 and 240.13d-102). */
const HEADINGS_13D: Readonly<Record<string, string>> = {
  '1': 'Security and Issuer',
  '2': 'Identity and Background',
  '3': 'Source and Amount of Funds or Other Consideration',
  '4': 'Purpose of Transaction',
  '5': 'Interest in Securities of the Issuer',
  '6': 'Contracts, Arrangements, Understandings or Relationships With Respect to Securities of the Issuer',
  '7': 'Material to be Filed as Exhibits',
};

const HEADINGS_13G: Readonly<Record<string, string>> = {
  '1': 'Name and Address of Issuer',
  '2': 'Person Filing',
  '3': 'Kind of Institution under Rule 13d-1(b) or 13d-2(b)',
  '4': 'Ownership',
  '5': 'Ownership of 5 Percent or Less of a Class',
  '6': 'Ownership of More than 5 Percent on Behalf of Another Person',
  '7': 'Identification and Classification of the Subsidiary Which Acquired the Security Being Reported on by the Parent Holding Company or Control Person',
  '8': 'Identification and Classification of Members of the Group',
  '9': 'Notice of Dissolution of Group',
  '10': 'Certifications',
};

/** An item's heading; `undefined` for a number that the form does not have. */
export function itemHeading(form: Form | undefined, number: string): string | undefined {
  return (form?.startsWith('13G') ? HEADINGS_13G : HEADINGS_13D)[number];
}
