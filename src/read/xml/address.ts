import { type Address, addressLine } from '../../filing/address.ts';
import { type Stated, stated } from '../../filing/fact.ts';
import { present } from '../../filing/present.ts';
import type { Element } from './element.ts';
import { word } from './fields.ts';
import type { StatementXml } from './statement-xml.ts';

/** An address in its parts and on one line. */
export interface FoundAddress {
  readonly parts: Address;
  readonly line: Stated<string>;
}

/** An address; `undefined` where the element is absent or holds no part of one. */
export function address(xml: StatementXml, element: Element | undefined): FoundAddress | undefined {
  const parts = element && addressParts(xml, element);
  if (!parts) return undefined;
  const { street, streetLine2, city, stateOrCountry, zipCode, span } = parts;
  const doubts = [street, streetLine2, city, stateOrCountry, zipCode].map((part) => part?.doubt);
  const leftOut = xml.hasLeftovers(element) ? 'A part of the address is not read.' : undefined;
  const doubt = doubts.find((one) => one !== undefined) ?? leftOut;
  return { parts, line: stated(addressLine(parts), span, doubt) };
}

function addressParts(xml: StatementXml, element: Element): Address | undefined {
  const street = word(xml, element, 'street1');
  const streetLine2 = word(xml, element, 'street2');
  const city = word(xml, element, 'city');
  const stateOrCountry = word(xml, element, 'stateOrCountry');
  const zipCode = word(xml, element, 'zipCode');
  if (!(street || streetLine2 || city || stateOrCountry || zipCode)) return undefined;
  return present<Address>({
    street,
    streetLine2,
    city,
    stateOrCountry,
    zipCode,
    span: element.inner,
  });
}
