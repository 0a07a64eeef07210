import { type Fact, stated } from '../../filing/fact.ts';
import type { Day } from '../../value/day.ts';
import type { Layout } from '../layout/layout.ts';
import { placeIn } from './piece-place.ts';
import type { SignatureBlock } from './signature-blocks.ts';
import type { SignaturePiece } from './signature-lines.ts';

/**
 * The date of each signature. A date above the first signature holds for those that follow, until
 * another comes; where dates stand below, each holds for the signatures above it that have none.
 */
export function datesOf(
  layout: Layout,
  pieces: readonly SignaturePiece[],
  blocks: readonly SignatureBlock[],
): (Fact<Day> | undefined)[] {
  const dated = pieces.flatMap((piece, at) => {
    const found = piece.kind === 'date' ? piece.day : undefined;
    if (!found?.day) return [];
    const span = placeIn(layout, piece, found.from, found.to);
    return [{ at, fact: stated(found.day, span) }];
  });
  const [first] = dated;
  if (!first) return blocks.map(() => undefined);
  const signedAt = blocks.map(({ signed }) => pieces.indexOf(signed));
  const datesLead = first.at < (signedAt[0] ?? 0);
  return signedAt.map((signed) =>
    datesLead
      ? dated.findLast((date) => date.at < signed)?.fact
      : (dated.find((date) => date.at > signed) ?? dated.at(-1))?.fact,
  );
}
