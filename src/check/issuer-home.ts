import type { Filing } from '../filing/filing.ts';

/**
 * Whether the issuer is at home, or was founded, outside the United States, as far as the statement
 * and EDGAR's header say. Such an issuer can be a foreign private one, for whose holders some rules
 * do not hold.
 */
export function isIssuerAbroad(filing: Filing): boolean {
  const subject = filing.submission?.parties.find(({ role }) => role === 'subject');
  const codes = [
    filing.issuer?.address?.stateOrCountry?.value,
    subject?.stateOfIncorporation?.value,
    ...(subject?.addresses ?? []).map(({ lines }) => CODE_IN_LINE.exec(lines.at(-1) ?? '')?.[1]),
  ];
  return codes.some((code) => code !== undefined && code !== UNITED_STATES && /\d/.test(code));
}

/** The code of the country itself; those of its states have letters only, those abroad a digit. */
const UNITED_STATES = 'X1';
/** `BURLINGTON, MA 01803`: the code follows the city. */
const CODE_IN_LINE = /, ([A-Z0-9]{2})(?: |$)/;
