import type { Span } from '../source/span.ts';
import { placeName } from '../value/place.ts';
import type { Stated } from './fact.ts';

/** A postal address in its parts; every part may be missing. */
export interface Address {
  readonly street?: Stated<string>;
  /** A second line of the street: suite, floor, building. */
  readonly streetLine2?: Stated<string>;
  readonly city?: Stated<string>;
  /** EDGAR's code of the state or country, `CA` or `X0`; value/place.ts has the names. */
  readonly stateOrCountry?: Stated<string>;
  readonly zipCode?: Stated<string>;
  readonly span?: Span;
}

/** An address on one line, the state or country by its name: `1 Main Street, Reno, NEVADA, 89501`. */
export function addressLine(address: Address): string {
  const { street, streetLine2, city, stateOrCountry, zipCode } = address;
  const place = stateOrCountry && (placeName(stateOrCountry.value) ?? stateOrCountry.value);
  const parts = [street?.value, streetLine2?.value, city?.value, place, zipCode?.value];
  return parts.filter((part) => part !== undefined).join(', ');
}
