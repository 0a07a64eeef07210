import { type Stated, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import { withoutEsquire } from '../parse/person-name.ts';
import { hasFirmMark } from './names.ts';
import { placeIn } from './piece-place.ts';
import type { SignatureBlock } from './signature-blocks.ts';
import type { SignaturePiece } from './signature-lines.ts';
import { hasName } from './signature-marks.ts';

/**
 * Who signed, as typed: the labelled name, or the name typed below, or what stands behind "/s/".
 * `isMarked` says whether the filing has signatures with the mark "/s/": then a name below an empty
 * line is in doubt.
 */
export function signerOf(
  layout: Layout,
  block: SignatureBlock,
  isMarked: boolean,
): Stated<string> | undefined {
  const { signed, names } = block;
  const typed =
    names.find((piece) => piece.kind === 'name' && isPerson(piece)) ?? names.find(isPerson);
  const piece = typed ?? (hasName(signed) ? signed : undefined);
  if (!piece) return undefined;
  const isUnsigned = isMarked && !signed.marked && !hasName(signed);
  const isFirm = !isPerson(piece) && hasFirmMark(piece.text);
  return nameIn(layout, piece, isUnsigned ? UNSIGNED : isFirm ? FIRM : undefined);
}

function isPerson({ person }: SignaturePiece): boolean {
  return person !== undefined;
}

const FIRM = 'This is no name of a person.';
const UNSIGNED = 'Nothing is signed above this name, while other signatures have their mark.';

function nameIn(layout: Layout, piece: SignaturePiece, doubt: string | undefined): Stated<string> {
  const name = (piece.person ?? withoutEsquire(piece.text))
    .replace(/[*†‡^\s]+$/, '')
    .replace(/^(?:mr|mrs|ms|miss)\.?\s+/i, '');
  const from = Math.max(0, piece.text.indexOf(name));
  return stated(name, placeIn(layout, piece, from, from + name.length), doubt);
}
