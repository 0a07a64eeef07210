/** Central Index Key: EDGAR's number for a company or person, 1 to 10 digits. */
export type Cik = string & { readonly kind: 'cik' };

/** A CIK padded to ten digits; `undefined` where the text is not 1 to 10 digits. */
export function parseCik(text: string): Cik | undefined {
  // The brand is put on here alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return /^\d{1,10}$/.test(text) ? (text.padStart(10, '0') as Cik) : undefined;
}
