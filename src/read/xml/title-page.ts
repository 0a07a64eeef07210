import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import type { Stated } from '../../filing/fact.ts';
import type { Filing, Notice } from '../../filing/filing.ts';
import type { Issuer } from '../../filing/issuer.ts';
import { present } from '../../filing/present.ts';
import { address } from './address.ts';
import type { Element } from './element.ts';
import { field, fieldsOf, saysNothing, word } from './fields.ts';
import * as meaning from './meanings.ts';
import type { StatementXml } from './statement-xml.ts';

/** The facts of the title page. */
export type TitlePage = Pick<
  Filing,
  | 'amendmentNumber'
  | 'issuerName'
  | 'issuer'
  | 'securityTitle'
  | 'cusips'
  | 'eventDate'
  | 'rules13G'
  | 'previouslyFiled13G'
  | 'notices'
>;

export function readTitlePage(
  xml: StatementXml,
  page: Element | undefined,
  names: Vocabulary,
): TitlePage {
  const issuerInfo = xml.one(page, 'issuerInfo');
  const amendmentNumber = field(xml, page, 'amendmentNo', meaning.amendmentNumber);
  const issuerName = word(xml, issuerInfo, 'issuerName');
  const securityTitle = word(xml, page, 'securitiesClassTitle');
  const eventDate = field(xml, page, names.eventDate, meaning.day);
  const previouslyFiled13G = field(xml, page, 'previouslyFiledFlag', meaning.trueOrFalse);
  const rules = xml.one(page, 'designateRulesPursuantThisScheduleFiled');
  const issuer = readIssuer(xml, issuerInfo, names);
  return present<TitlePage>({
    amendmentNumber,
    issuerName,
    issuer,
    securityTitle,
    cusips: readCusips(xml, issuerInfo, names),
    eventDate,
    rules13G: fieldsOf(xml, xml.all(rules, RULE), meaning.rule13G, 'rules13G'),
    previouslyFiled13G,
    notices: readNotices(xml, xml.one(page, 'authorizedPersons')),
  });
}

const RULE = 'designateRulePursuantThisScheduleFiled';

function readIssuer(
  xml: StatementXml,
  issuerInfo: Element | undefined,
  names: Vocabulary,
): Issuer | undefined {
  const cik = field(xml, issuerInfo, names.issuerCik, meaning.cik);
  const offices = address(xml, xml.one(issuerInfo, names.issuerAddress));
  if (!cik && !offices) return undefined;
  return present<Issuer>({ cik, address: offices?.parts });
}

/** One in the issuer's element until March 2026, a list since; an empty element says there is none. */
function readCusips(
  xml: StatementXml,
  issuerInfo: Element | undefined,
  names: Vocabulary,
): Stated<string>[] {
  const elements = [
    ...xml.all(issuerInfo, names.singleCusip),
    ...xml.all(xml.one(issuerInfo, 'issuerCusips'), 'issuerCusipNumber'),
  ];
  const given = elements.filter((element) => !saysNothing(xml, element));
  return fieldsOf(xml, given, meaning.cusip, 'cusips');
}

function readNotices(xml: StatementXml, authorized: Element | undefined): Notice[] {
  return xml.all(authorized, 'notificationInfo').flatMap((element) => {
    const name = word(xml, element, 'personName');
    const telephone = word(xml, element, 'personPhoneNum');
    const found = address(xml, xml.one(element, 'personAddress'));
    if (!name) {
      const message = 'A person for notices has no name.';
      xml.problems.add('xml-value-valid', message, element.span);
      xml.doubtList('notices', message, element.span);
      return [];
    }
    return [
      present<Notice>({
        name,
        address: found?.line,
        addressParts: found?.parts,
        telephone,
      }),
    ];
  });
}
