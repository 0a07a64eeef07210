import type { Address } from '../../filing/address.ts';
import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import type { Filing, Notice } from '../../filing/filing.ts';
import {
  dayOf,
  groupOf,
  plain,
  textOf,
  textsOf,
  trueFalse,
  type XmlGroup,
  type XmlNode,
} from './tree.ts';

export function titlePage(filing: Filing, names: Vocabulary): XmlGroup | undefined {
  return groupOf({
    amendmentNo: textOf(filing.amendmentNumber, 'amendmentNumber'),
    securitiesClassTitle: textOf(filing.securityTitle, 'securityTitle'),
    [names.eventDate]: dayOf(filing.eventDate, 'eventDate'),
    previouslyFiledFlag: is13D(names)
      ? trueFalse(filing.previouslyFiled13G, 'previouslyFiled13G')
      : undefined,
    issuerInfo: issuer(filing, names),
    authorizedPersons: is13D(names)
      ? groupOf({ notificationInfo: filing.notices.map(notice) })
      : undefined,
    designateRulesPursuantThisScheduleFiled: is13D(names)
      ? undefined
      : groupOf({
          designateRulePursuantThisScheduleFiled: textsOf(
            filing.rules13G.map((rule) => ({ ...rule, value: `Rule ${rule.value}` })),
            'rules13G',
          ),
        }),
  });
}

function is13D({ schedule }: Vocabulary): boolean {
  return schedule === '13D';
}

function issuer(filing: Filing, names: Vocabulary): XmlGroup | undefined {
  const subject = filing.submission?.parties.find(({ role }) => role === 'subject');
  return groupOf({
    [names.issuerCik]: textOf(filing.issuer?.cik ?? subject?.cik, 'issuer.cik'),
    issuerName: textOf(filing.issuerName, 'issuerName'),
    issuerCusips: groupOf({ issuerCusipNumber: cusips(filing) }),
    [names.issuerAddress]: addressParts(filing.issuer?.address, 'issuer.address'),
  });
}

/** One at least: an empty one says that the class has none. */
function cusips(filing: Filing): XmlNode[] {
  const all = textsOf(filing.cusips, 'cusips');
  return all.length > 0 ? all : [plain('', 'cusips')];
}

function notice({ name, telephone, addressParts: parts }: Notice, at: number): XmlNode | undefined {
  const path = `notices[${at}]`;
  return groupOf(
    {
      personName: textOf(name, `${path}.name`),
      personPhoneNum: textOf(telephone, `${path}.telephone`),
      personAddress: addressParts(parts, `${path}.addressParts`),
    },
    name.value,
  );
}

export function addressParts(address: Address | undefined, path: string): XmlGroup | undefined {
  if (!address) return undefined;
  return groupOf({
    street1: textOf(address.street, `${path}.street`),
    street2: textOf(address.streetLine2, `${path}.streetLine2`),
    city: textOf(address.city, `${path}.city`),
    stateOrCountry: textOf(address.stateOrCountry, `${path}.stateOrCountry`),
    zipCode: textOf(address.zipCode, `${path}.zipCode`),
  });
}
