import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import type { Filing } from '../../filing/filing.ts';
import { POWERS, type ReportingPerson } from '../../filing/reporting-person.ts';
import { placeCode } from '../../value/place.ts';
import {
  type Content,
  groupOf,
  plain,
  textOf,
  textsOf,
  type XmlNode,
  type XmlValue,
  yesNo,
} from './tree.ts';

/** The cover pages, one for each reporting person, in order. */
export function coverPages(filing: Filing, names: Vocabulary): (XmlNode | undefined)[] {
  return filing.reportingPersons.map((person, at) => coverPage(person, at, names));
}

function coverPage(person: ReportingPerson, at: number, names: Vocabulary): XmlNode | undefined {
  const path = `reportingPersons[${at}]`;
  const powers: Record<string, Content> = Object.fromEntries(
    POWERS.map((power) => [power, textOf(person[power], `${path}.${power}`)]),
  );
  const is13D = names.schedule === '13D';
  return groupOf(
    {
      [names.personCik]: textOf(person.cik, `${path}.cik`),
      [names.personWithoutCik]: yesNo(person.withoutCik, `${path}.withoutCik`),
      reportingPersonName: textOf(person.name, `${path}.name`),
      [names.group]: textOf(person.group, `${path}.group`),
      fundType: is13D ? textsOf(person.sourceOfFunds, `${path}.sourceOfFunds`) : undefined,
      legalProceedings: is13D
        ? yesNo(person.legalProceedings, `${path}.legalProceedings`)
        : undefined,
      citizenshipOrOrganization: citizenship(person, path),
      ...(names.powers === undefined ? powers : { [names.powers]: groupOf(powers) }),
      [names.aggregate]: textOf(person.aggregateAmount, `${path}.aggregateAmount`),
      [names.excludesShares]: yesNo(person.excludesShares, `${path}.excludesShares`),
      [names.percent]: textOf(person.percentOfClass, `${path}.percentOfClass`),
      typeOfReportingPerson: textsOf(person.types, `${path}.types`),
      [names.personComment]: textOf(person.comment, `${path}.comment`),
    },
    person.name?.value ?? `person ${at + 1}`,
  );
}

/**
 * The code, stated or that of the name as EDGAR's list has it. Another name stays as it is, which
 * the form refuses and so is told: which place is meant is for the filer to say.
 */
function citizenship(
  { citizenshipCode, citizenship: place }: ReportingPerson,
  path: string,
): XmlValue | undefined {
  if (citizenshipCode) return textOf(citizenshipCode, `${path}.citizenshipCode`);
  if (place?.value === undefined) return undefined;
  const code = placeCode(place.value);
  return code === undefined
    ? textOf(place, `${path}.citizenship`)
    : plain(code, `${path}.citizenship`);
}
