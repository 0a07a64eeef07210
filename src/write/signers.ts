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
  const names = namesOf(filing);
  filing.signatures.forEach((signature, at) => {
    const { name, path } = personOf(signature, at, names);
    const signer = signers.get(name) ?? { name, path, own: [] };
    signer.own.push({ signature, at });
    signers.set(name, signer);
  });
  filing.unsignedPersons?.forEach(({ value: name }, at) => {
    if (!signers.has(name)) signers.set(name, { name, path: `unsignedPersons[${at}]`, own: [] });
  });
  const order = (name: string): number => names.order.get(name) ?? names.order.size;
  return [...signers.values()]
    .toSorted((a, b) => order(a.name) - order(b.name))
    .map(({ name, path, own }) => ({ person: { name, path }, signatures: own }));
}

/** The names of the cover pages: in which order they come, and how each reads without its marks. */
interface Names {
  readonly order: ReadonlyMap<string, number>;
  readonly alike: ReadonlyMap<string, string>;
}

function namesOf({ reportingPersons }: Filing): Names {
  const order = new Map<string, number>();
  const alike = new Map<string, string>();
  for (const { name } of reportingPersons) {
    if (name?.value === undefined || order.has(name.value)) continue;
    order.set(name.value, order.size);
    const bare = comparable(name.value);
    if (!alike.has(bare)) alike.set(bare, name.value);
  }
  return { order, alike };
}

function personOf(
  { signer, onBehalfOf }: Signature,
  at: number,
  { order, alike }: Names,
): Signer['person'] {
  const path = `signatures[${at}].${onBehalfOf ? 'onBehalfOf' : 'signer'}`;
  const stated = onBehalfOf?.value ?? signer.value;
  const same = order.has(stated) ? stated : alike.get(comparable(stated));
  const [only] = order.keys();
  if (same !== undefined) return { name: same, path };
  if (!onBehalfOf && only !== undefined && order.size === 1) return { name: only, path };
  return { name: stated, path };
}

/** Cover page and signature often differ in capitals, blanks and points alone. */
function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
