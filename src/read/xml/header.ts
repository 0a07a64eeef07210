import type { EdgarHeader, SubmissionContact } from '../../filing/edgar-header.ts';
import type { Fact } from '../../filing/fact.ts';
import type { Filing, Form } from '../../filing/filing.ts';
import { present } from '../../filing/present.ts';
import type { Element } from './element.ts';
import { field, fieldOf, saysNothing, word, wordOf } from './fields.ts';
import * as meaning from './meanings.ts';
import type { StatementXml } from './statement-xml.ts';

/** The form type, as the header's submission type states it. */
export function readForm(xml: StatementXml, header: Element | undefined): Fact<Form> | undefined {
  return field(xml, header, 'submissionType', meaning.form);
}

/** What the statement tells EDGAR about its submission, and the filing that it amends. */
export function readHeader(
  xml: StatementXml,
  root: Element,
  header: Element | undefined,
): Pick<Filing, 'edgarHeader' | 'previousAccession'> {
  const previous = xml.one(header, 'previousAccessionNumber');
  // EDGAR takes the element empty, which says no more than none.
  const previousAccession =
    previous && !saysNothing(xml, previous) ? fieldOf(xml, previous, meaning.accession) : undefined;
  const edgarHeader = readEdgarHeader(xml, root, xml.one(header, 'filerInfo'));
  return present<Pick<Filing, 'edgarHeader' | 'previousAccession'>>({
    previousAccession,
    edgarHeader: Object.keys(edgarHeader).length > 0 ? edgarHeader : undefined,
  });
}

function readEdgarHeader(
  xml: StatementXml,
  root: Element,
  filerInfo: Element | undefined,
): EdgarHeader {
  const credentials = xml.one(xml.one(filerInfo, 'filer'), 'filerCredentials');
  const schemaVersion = word(xml, root, 'schemaVersion');
  const filerCik = field(xml, credentials, 'cik', meaning.cik);
  const filerCcc = word(xml, credentials, 'ccc');
  const mode = field(xml, filerInfo, 'liveTestFlag', meaning.mode);
  const flags = xml.one(filerInfo, 'flags');
  const overrideInternet = field(xml, flags, 'overrideInternetFlag', meaning.trueOrFalse);
  const contact = readContact(xml, xml.one(filerInfo, 'contact'));
  const notificationEmails = xml
    .all(xml.one(filerInfo, 'notifications'), 'notificationEmailAddress')
    .map((element) => wordOf(xml, element))
    .filter((email) => email !== undefined);
  return present<EdgarHeader>({
    schemaVersion,
    filerCik,
    filerCcc,
    mode,
    overrideInternet,
    contact,
    notificationEmails: notificationEmails.length > 0 ? notificationEmails : undefined,
  });
}

function readContact(
  xml: StatementXml,
  element: Element | undefined,
): SubmissionContact | undefined {
  if (!element) return undefined;
  const name = word(xml, element, 'contactName');
  const telephone = word(xml, element, 'contactPhoneNumber');
  const email = word(xml, element, 'contactEmailAddress');
  return present<SubmissionContact>({ name, telephone, email });
}
