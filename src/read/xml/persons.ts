import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import type { Fact } from '../../filing/fact.ts';
import { present } from '../../filing/present.ts';
import type { Power, ReportingPerson } from '../../filing/reporting-person.ts';
import type { Decimal } from '../../value/decimal.ts';
import type { Element } from './element.ts';
import { field, fieldsOf, freeText, isStated, word } from './fields.ts';
import * as meaning from './meanings.ts';
import type { StatementXml } from './statement-xml.ts';

/**
 * The cover pages, one for each reporting person, in order.
 * A box whose element is left out is absent, although EDGAR prints it unticked: an amendment may
 * leave it out as unchanged.
 */
export function readPersons(
  xml: StatementXml,
  formData: Element | undefined,
  names: Vocabulary,
): ReportingPerson[] {
  const parent = names.persons === undefined ? formData : xml.one(formData, names.persons);
  return xml.all(parent, names.person).map((element) => readPerson(xml, element, names));
}

function readPerson(xml: StatementXml, element: Element, names: Vocabulary): ReportingPerson {
  const name = word(xml, element, 'reportingPersonName');
  // What is no CIK has been told as a finding; nothing follows from it.
  const cik = field(xml, element, names.personCik, meaning.cik);
  const withoutCik = field(xml, element, names.personWithoutCik, meaning.yesOrNo);
  const group = field(xml, element, names.group, meaning.groupBox);
  const legalProceedings = field(xml, element, 'legalProceedings', meaning.yesOrNo);
  const aggregateAmount = field(xml, element, names.aggregate, meaning.shareNumber);
  const excludesShares = field(xml, element, names.excludesShares, meaning.yesOrNo);
  const percentOfClass = field(xml, element, names.percent, meaning.percent);
  const comment = freeText(xml, element, names.personComment);
  return present<ReportingPerson>({
    name,
    cik: isStated(cik) ? cik : undefined,
    withoutCik,
    group,
    sourceOfFunds: fieldsOf(xml, xml.all(element, 'fundType'), meaning.fundsCode),
    legalProceedings,
    ...readCitizenship(xml, element),
    ...readPowers(xml, names.powers === undefined ? element : xml.one(element, names.powers)),
    aggregateAmount,
    excludesShares,
    percentOfClass,
    types: fieldsOf(xml, xml.all(element, 'typeOfReportingPerson'), meaning.personType),
    comment,
    span: element.span,
  });
}

function readCitizenship(
  xml: StatementXml,
  element: Element,
): Pick<ReportingPerson, 'citizenship' | 'citizenshipCode'> {
  const citizenshipCode = word(xml, element, 'citizenshipOrOrganization');
  if (!citizenshipCode) return {};
  const meant = meaning.place(citizenshipCode.value);
  if (meant.doubt !== undefined) {
    xml.problems.add('xml-value-valid', meant.doubt, citizenshipCode.span ?? element.span);
  }
  return { citizenship: { ...citizenshipCode, ...meant }, citizenshipCode };
}

function readPowers(
  xml: StatementXml,
  parent: Element | undefined,
): { readonly [power in Power]: Fact<Decimal> | undefined } {
  const read = (power: Power): Fact<Decimal> | undefined =>
    field(xml, parent, power, meaning.shareNumber);
  return {
    soleVotingPower: read('soleVotingPower'),
    sharedVotingPower: read('sharedVotingPower'),
    soleDispositivePower: read('soleDispositivePower'),
    sharedDispositivePower: read('sharedDispositivePower'),
  };
}
