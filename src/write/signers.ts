import type { Filing, Signature } from '../filing/filing.ts';

/** A person for whom a statement is signed, with the signatures given for it. */
export interface Signer {
  readonly person: { readonly name: string; readonly path: string };
  readonly signatures: readonly { readonly signature: Signature; readonly at: number }[];
}

/**
 * Signatures by the person for whom they are given, in the order of the cover pages; persons whom
 * no cover page names follow.
 * Who signs for nobody else signs for himself; where one person alone reports, for that person.
 */
export function signersOf(filing: Filing): Signer[] {
  const signers = new Map<string, { name: string; path: string; own: Signer['signatures'][0][] }>();
  const names = filing.reportingPersons.flatMap(({ name }) => name?.value ?? []);
  filing.signatures.forEach((signature, at) => {
    const { name, path } = personOf(signature, at, names);
    const signer = signers.get(name) ?? { name, path, own: [] };
    signer.own.push({ signature, at });
    signers.set(name, signer);
  });
  filing.unsignedPersons?.forEach(({ value: name }, at) => {
    if (!signers.has(name)) signers.set(name, { name, path: `unsignedPersons[${at}]`, own: [] });
  });
  const order = (name: string): number =>
    names.includes(name) ? names.indexOf(name) : names.length;
  return [...signers.values()]
    .toSorted((a, b) => order(a.name) - order(b.name))
    .map(({ name, path, own }) => ({ person: { name, path }, signatures: own }));
}

function personOf(
  { signer, onBehalfOf }: Signature,
  at: number,
  names: readonly string[],
): Signer['person'] {
  const path = `signatures[${at}].${onBehalfOf ? 'onBehalfOf' : 'signer'}`;
  const stated = onBehalfOf?.value ?? signer.value;
  const same = names.find((name) => comparable(name) === comparable(stated));
  const [only] = names;
  if (same !== undefined) return { name: same, path };
  if (!onBehalfOf && only !== undefined && names.length === 1) return { name: only, path };
  return { name: stated, path };
}

/** Cover page and signature often differ in capitals, blanks and points alone. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
