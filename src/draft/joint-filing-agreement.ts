import type { Filing } from '../filing/filing.ts';
import { listed } from './sentences.ts';

/**
 * The agreement that a statement is filed for several persons, as the text of an exhibit, unsigned.
 * `undefined` where one person files alone, or a name or the class is missing, because an agreement
 * without them agrees to nothing. Source: 17 CFR 240.13d-1(k)(1)(iii).
 */
export function jointFilingAgreement(filing: Filing): string | undefined {
  const { reportingPersons, issuerName, securityTitle, form } = filing;
  const names = reportingPersons.flatMap(({ name }) => name?.value ?? []);
  const [issuer, title] = [issuerName?.value, securityTitle?.value];
  if (names.length < 2 || names.length < reportingPersons.length) return undefined;
  if (issuer === undefined || title === undefined || form?.value === undefined) return undefined;
  const schedule = form.value.startsWith('13D') ? 'Schedule 13D' : 'Schedule 13G';
  const lines = [
    'JOINT FILING AGREEMENT',
    '',
    `${listed(names)} agree under Rule 13d-1(k)(1) of the Securities Exchange Act of 1934 that the statement on ${schedule} about the ${title} of ${issuer}, and each amendment of it, is filed on behalf of each of them.`,
    '',
    'Each of them answers for the timeliness of the filings and for what they say of itself, and answers for what they say of another only where it knows or has reason to believe that this is inaccurate.',
    '',
    ...names.flatMap((name) => [
      name,
      '',
      'By: ______________________',
      'Name:',
      'Title:',
      'Date:',
      '',
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
