/**
 * Accession number of a submission: `NNNNNNNNNN-YY-NNNNNN`, the submitter's CIK, the year and a
 * running number. The submitter is often a filing agent and not the holder.
 */
export type Accession = string & { readonly kind: 'accession' };

/** An accession number from its dashed or its 18-digit form; anything else gives `undefined`. */
export function parseAccession(text: string): Accession | undefined {
  const match = /^(\d{10})-?(\d{2})-?(\d{6})$/.exec(text);
  // The brand is put on here alone.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return match ? (`${match[1]}-${match[2]}-${match[3]}` as Accession) : undefined;
}
