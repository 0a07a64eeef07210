import type { Fact, Stated } from '../../filing/fact.ts';
import type { Signature } from '../../filing/filing.ts';
import { present } from '../../filing/present.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { datesOf } from './dates.ts';
import { endOfSignatures } from './end-of-signatures.ts';
import { nameKey, titleBehind, withoutForm } from './names.ts';
import { type PrincipalReader, principalsOf, standBelow } from './principals.ts';
import { type IsFiler, type SignatureBlock, signatureBlocks } from './signature-blocks.ts';
import { type SignaturePiece, signaturePieces } from './signature-lines.ts';
import { signerOf } from './signer.ts';
import { titleFor, titlesOf } from './titles.ts';

export interface SignatureList {
  readonly signatures: readonly Signature[];
  /** Why entries may be missing. */
  readonly doubt?: string;
}

/**
 * The signatures of the schedule, in order: one for each filer where several are named at one.
 *
 * 1. The pages become pieces: lines and cells with their labels, without sentences and page heads.
 * 2. Each signed line ("By: /s/ Jane Doe") begins a block; name and title below belong to it, and
 *    what is left above it names the person or firm on whose behalf it is signed.
 * 3. A date above the signatures or below them holds for those next to it; a sentence may tell it.
 *
 * `from` is where the signatures begin, `reportingPersons` the names on the cover pages. A block
 * without a name gives no signature, and a doubt about the list.
 */
export function readSignatures(
  layout: Layout,
  from: number,
  reportingPersons: readonly string[],
): SignatureList {
  const isFiler = filerTest(reportingPersons);
  const pieces = signaturePieces(layout, from, endOfSignatures(layout, from));
  const blocks = signatureBlocks(pieces, isFiler);
  const dates = datesOf(layout, from, pieces, blocks);
  const hasFilers = reportingPersons.length > 0;
  const reader = {
    layout,
    isFiler,
    isAlmostFiler: filerTest(reportingPersons.map(withoutForm)),
    hasFilers,
    isBelow: standBelow(blocks, isFiler),
  };
  const isMarked = blocks.some(({ signed }) => signed.marked);
  const signatures = blocks.flatMap((block, at) => {
    const signer = signerOf(layout, block, isMarked);
    // What stands across two columns, or at the head of the first, names the firm for which both sign.
    const shared = blocks
      .slice(Math.max(0, at - SHARED_REACH), at)
      .findLast((left) => isSharedWith(left, block));
    return signaturesOf(
      reader,
      shared ? { ...block, above: shared.above } : block,
      signer,
      dates[at],
    );
  });
  const doubt =
    doubtOf(layout, blocks, signatures) ??
    (hasUnsigned(pieces, signatures, isFiler) ? STARRED : undefined);
  return { signatures, ...(doubt !== undefined && { doubt }) };
}

/** A column has no more signatures. */
const SHARED_REACH = 20;

/** Whether a titled signer "By" stands in the next column and nobody is named above him. */
function isSharedWith(left: SignatureBlock, block: SignatureBlock): boolean {
  const [own, other] = [block.signed.inColumn, left.signed.inColumn];
  if (!left.signed.by || !block.signed.by || !own || own.group !== other?.group) return false;
  if (own.column !== other.column + 1 || left.signed.row !== block.signed.row) return false;
  const isTitled = block.titles.length > 0 || block.names.some((name) => titleBehind(name));
  return isTitled && block.above.every(({ kind }) => kind === 'date');
}

const KEY_LENGTH_MIN = 3;

function filerTest(reportingPersons: readonly string[]): IsFiler {
  const keys = new Set(reportingPersons.map(nameKey).filter((key) => key.length >= KEY_LENGTH_MIN));
  const initials = new Set(Array.from(keys, (key) => key.charCodeAt(0)));
  return (text) => {
    // Most texts that are asked are told from all filers by their first letter.
    const initial = firstOfKey(text.toLowerCase());
    return (initials.has(initial) || initial === LETTER_T) && keys.has(nameKey(text));
  };
}

/** A leading "The" is no part of a key, so that a text with this initial may have any. */
const LETTER_T = 116;

/** The first letter or digit of a text in small letters. */
function firstOfKey(lower: string): number {
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) return code;
  }
  return 0;
}

function signaturesOf(
  reader: PrincipalReader,
  block: SignatureBlock,
  signer: Stated<string> | undefined,
  date: Fact<Day> | undefined,
): Signature[] {
  if (!signer) return [];
  const titles = isOpenEnded(block) ? [] : titlesOf(reader.layout, block);
  const whole = titles.map(({ value }) => value).join(' ');
  const principals = principalsOf(reader, block, signer.value, whole === '' ? undefined : whole);
  return principals.map((onBehalfOf) => {
    const title = titleFor(titles, onBehalfOf?.value);
    return present<Signature>({ signer, title, onBehalfOf, date });
  });
}

/** `Jane Doe, individually and as attorney-in-fact for`, with the names in a sentence below. */
function isOpenEnded({ below, names, titles }: SignatureBlock): boolean {
  const last = titles.at(-1)?.at(-1) ?? names.at(-1);
  return below[0]?.kind === 'prose' && last !== undefined && /\bfor$/.test(last.text);
}

function doubtOf(
  layout: Layout,
  blocks: readonly SignatureBlock[],
  signatures: readonly Signature[],
): string | undefined {
  if (signatures.length === 0) return 'No signature was found.';
  if (blocks.some((block) => block.above.at(-1)?.kind === 'prose')) {
    return 'A signature stands below a paragraph that may name those for whom it is made.';
  }
  if (blocks.some((block, at) => isBeside(layout, blocks[at - 1], block))) {
    return 'Signatures stand side by side, and what belongs to which is not sure.';
  }
  if (blocks.some(isOpenEnded)) {
    return 'A signature is also made for persons who are named in a sentence.';
  }
  return undefined;
}

const STARRED = 'A star stands for the signature of a person for whom none could be told.';

/** Whether someone signs for those marked with a star, and a filer is named who has no signature. */
function hasUnsigned(
  pieces: readonly SignaturePiece[],
  signatures: readonly Signature[],
  isFiler: IsFiler,
): boolean {
  if (!pieces.some(({ kind }) => kind === 'agent')) return false;
  const signed = new Set(
    signatures.map(({ signer, onBehalfOf }) => nameKey((onBehalfOf ?? signer).value)),
  );
  return pieces.some(({ text }) => isFiler(text) && !signed.has(nameKey(text)));
}

function isBeside(
  layout: Layout,
  left: SignatureBlock | undefined,
  { signed }: SignatureBlock,
): boolean {
  if (!left) return false;
  // A name across both columns may be that of either signature, or of both.
  const areAbove = left.above.every(({ inColumn, kind }) => inColumn || kind === 'date');
  if (left.signed.inColumn && signed.inColumn && areAbove) return false;
  return !layout.text.slice(left.signed.to, signed.from).includes('\n');
}
