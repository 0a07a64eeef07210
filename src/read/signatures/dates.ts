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
  const dated = pieces.flatMap((piece) => {
    const found = piece.kind === 'date' ? piece.day : undefined;
    if (!found?.day) return [];
    const span = placeIn(layout, piece, found.from, found.to);
    return [{ at: piece.from, fact: stated(found.day, span) }];
  });
  const [first] = dated;
  if (!first) return blocks.map(() => undefined);
  const datesLead = first.at < (blocks[0]?.signed.from ?? 0);
  return blocks.map(({ signed }) =>
    datesLead
      ? dated.findLast((date) => date.at < signed.from)?.fact
      : (dated.find((date) => date.at > signed.from) ?? dated.at(-1))?.fact,
  );
}
