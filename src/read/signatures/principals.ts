import { type Stated, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import { isPersonName } from '../parse/person-name.ts';
import { endsFirm, hasFirmMark, isSameName, nameKey } from './names.ts';
import { NAME_LINES_MAX, type Party, partiesIn, partyName } from './parties.ts';
import type { IsFiler, SignatureBlock } from './signature-blocks.ts';
import type { SignaturePiece } from './signature-lines.ts';

/** For whom a block is signed: nobody else where the signer signs for himself alone. */
export type Principals = readonly (Stated<string> | undefined)[];

export interface PrincipalReader {
  readonly layout: Layout;
  readonly isFiler: IsFiler;
  /** As `isFiler`, of names less their legal form, which signers leave out. */
  readonly isAlmostFiler: IsFiler;
  /** Whether the names of reporting persons are known from cover pages. */
  readonly hasFilers: boolean;
  /** Whether firms stand below the signatures in this filing, and none above. */
  readonly isBelow: boolean;
}

/** Whether the firms of a filing stand below the names and titles of those who sign for them. */
export function standBelow(blocks: readonly SignatureBlock[], isFiler: IsFiler): boolean {
  const [first] = blocks;
  const last = blocks.at(-1);
  if (!first || !last) return false;
  // A firm right above the line "By" of the next signature is that one's.
  const isOfNext = first.below.length === 1 && !first.signed.by && blocks[1]?.signed.by === true;
  const isRightBelow =
    !isOfNext && first.below[0]?.apart === false && firmBelow(first.below, isFiler);
  if (isRightBelow && partiesIn(first.above, isFiler).length === 0) return true;
  if (first.within.length > 0 || firmBelow(last.below, isFiler) === undefined) return false;
  return partiesIn(first.above, isFiler).length === 0;
}

/**
 * The persons and firms for whom a block is signed, one for each entry in the list of signatures.
 * They stand above it; or between "/s/" and a line "By"; or below; or in the title.
 */
export function principalsOf(
  reader: PrincipalReader,
  block: SignatureBlock,
  signer: string,
  title: string | undefined,
): Principals {
  const { layout, isFiler } = reader;
  const place = (
    party: Pick<Party, 'text' | 'from' | 'to'>,
    doubt?: string,
  ): Stated<string> | undefined =>
    isSameParty(party.text, signer)
      ? undefined
      : stated(party.text, layout.place(party.from, party.to), doubt);
  const parties = filersAmong(partiesAround(reader, block), isFiler, block.signed.by);
  if (parties.length > 0) {
    const isKnown = parties.some(({ text }) => isFiler(text));
    const doubt = doubtOf(reader, parties);
    return withSelf(
      parties.map((party) => place(party, isKnown ? undefined : doubt)),
      title,
    );
  }
  if (block.firm) return [place(block.firm)];
  if (block.principal) {
    const { text, from, to } = block.principal;
    return [stated(text, layout.place(from, to), BELOW_ATTORNEY)];
  }
  return title === undefined ? [undefined] : withSelf(inTitle(reader, block, title), title);
}

/** Who signs `individually and as General Partner of …` signs for himself, too. */
function withSelf(principals: Principals, title: string | undefined): Principals {
  const isAlone = principals.some((principal) => principal === undefined);
  return isAlone || !FOR_SELF.test(title ?? '') ? principals : [undefined, ...principals];
}

const FOR_SELF =
  /^(?:individually|in\s+(?:his|her)\s+individual\s+capacity|on\s+(?:his|her)\s+own\s+behalf|for\s+(?:himself|herself))\s?,?\s+and\b/i;

const SEVERAL = 'Several names stand above the signature, and none is that of a cover page.';
/** Why names that are those of no cover page may not be those for whom it is signed. */
function doubtOf(
  { hasFilers, isAlmostFiler }: PrincipalReader,
  parties: readonly Party[],
): string | undefined {
  const [first] = parties;
  if (parties.length > 1) return SEVERAL;
  if (first?.mayBeTwo) return TWO_LINES;
  const isUnknown = first && hasFilers && !isNamed(first) && !isAlmostFiler(first.text);
  return isUnknown ? UNKNOWN : undefined;
}

const TWO_LINES = 'The lines above the signature may be one name or two.';
const UNKNOWN = 'No cover page has the name that stands above the signature.';
const BELOW_ATTORNEY = 'This name is typed below the signature of an attorney-in-fact.';

function partiesAround({ isFiler, isBelow }: PrincipalReader, block: SignatureBlock): Party[] {
  if (block.within.length > 0) {
    // `By: Example GP LLC` between the two is the hand of the firm above.
    const isHand = block.within.some(({ kind }) => kind === 'link');
    return partiesIn(isHand ? [...block.above, ...block.within] : block.within, isFiler);
  }
  if (!isBelow) return partiesIn(block.above, isFiler);
  const below = firmBelow(block.below, isFiler);
  return below ? [below] : [];
}

/** The firm in the first lines below a signature. */
function firmBelow(below: readonly SignaturePiece[], isFiler: IsFiler): Party | undefined {
  const [first] = below;
  if (first?.kind !== 'text') return undefined;
  // More lines than a name has tell nothing of the first one.
  const lines = below.filter(({ kind }) => kind !== 'date').slice(0, NAME_LINES_MAX + 1);
  const [party] = partiesIn(lines, isFiler);
  return party && (isFiler(party.text) || endsFirm(party.text)) && party.from === first.from
    ? party
    : undefined;
}

/** Those of the names around a signature that it stands for. */
function filersAmong(
  parties: readonly Party[],
  isFiler: IsFiler,
  isSignedBy: boolean,
): readonly Party[] {
  const own = parties.filter((party) => !party.isLink && isName(party, isFiler));
  const [link] = parties;
  if (own.length === 0) return link ? [link] : [];
  const known = own.filter(({ text }) => isFiler(text));
  if (known.length > 0) {
    const runs = new Set(known.map(({ run }) => run));
    const extra = (party: Party): boolean =>
      known.length > 1 && runs.has(party.run) && isNamed(party);
    return own.filter((party) => known.includes(party) || extra(party));
  }
  const last = own.at(-1);
  const lastRun = own.filter((party) => party.run === last?.run);
  const named = lastRun.filter(isNamed);
  if (named.length > 1) return named;
  // A person above a line without "By" is the signer himself, spelled otherwise.
  const isOther = last !== undefined && (isSignedBy || !isPersonName(last.text));
  return last && isOther ? [last] : [];
}

function isNamed({ text }: Party): boolean {
  return hasFirmMark(text) || isPersonName(text);
}

/** A line that begins in lower case is the rest of a sentence. */
function isName({ text }: Party, isFiler: IsFiler): boolean {
  return /^[^a-z]/.test(text) || hasFirmMark(text) || isFiler(text);
}

/** `Secretary for each of A PLC and B, Inc.`; `authorized by and on behalf of Example Corp.` */
function inTitle(
  { layout, isFiler }: PrincipalReader,
  block: SignatureBlock,
  title: string,
): Principals {
  const names = principalsInTitle(title, isFiler);
  const from = block.signed.from;
  const to = block.titles.at(-1)?.at(-1)?.to ?? block.names.at(-1)?.to ?? block.signed.to;
  return names.length === 0
    ? [undefined]
    : names.map((name) => stated(name, layout.place(from, to)));
}

function principalsInTitle(title: string, isFiler: IsFiler): string[] {
  const each = title.split(FOR_EACH)[1];
  const several = each?.split(/\s+and\s+/).map(partyName) ?? [];
  if (several.length > 0 && several.every((name) => isFiler(name) || endsFirm(name)))
    return several;
  const behalf = /\bon\s+behalf\s+of\s+(.{2,100}?)(?=\s+and\s+its\b|$)/i.exec(title)?.[1];
  if (behalf !== undefined) return [partyName(behalf)];
  const last = /^.*\b(?:of|for)\s+(.+)$/i.exec(title)?.[1];
  return last !== undefined && isFiler(last) ? [last] : [];
}

/** What parts a title from the firms for which it is held. */
export const FOR_EACH: RegExp = /\s+for\s+each\s+of\s+/i;

function isSameParty(party: string, signer: string): boolean {
  return nameKey(party) === nameKey(signer) || (isPersonName(party) && isSameName(party, signer));
}
