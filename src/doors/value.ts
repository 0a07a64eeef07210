/** What others may import as `stakeline/value`: exact decimals, calendar days, identifiers. */
export { type Accession, parseAccession } from '../value/accession.ts';
export { type Cik, parseCik } from '../value/cik.ts';
export { cusipCheckDigit, isCusip, isPlaceholderCusip } from '../value/cusip.ts';
export { addDays, type Day, dayOf, daysBetween, parseDay } from '../value/day.ts';
export { Decimal } from '../value/decimal.ts';
export { placeCode, placeName } from '../value/place.ts';
