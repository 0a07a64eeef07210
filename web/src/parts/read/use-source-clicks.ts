import { useEffect } from 'react';
import type { Places } from '../../source/places.ts';

/** Tells which piece of the source is clicked on or selected; a click alone is a piece of no length. */
export function useSourceClicks(
  places: Places | undefined,
  onPiece: (piece: readonly [number, number]) => void,
): void {
  useEffect(() => {
    if (!places) return;
    const { pane } = places;
    const listen = (): void => {
      const selection = pane.ownerDocument.getSelection();
      if (!selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      const from = places.offsetAt(range.startContainer, range.startOffset);
      const to = places.offsetAt(range.endContainer, range.endOffset);
      const start = from ?? to;
      if (start !== undefined) onPiece([start, to ?? start]);
    };
    pane.addEventListener('click', listen);
    return () => pane.removeEventListener('click', listen);
  }, [places, onPiece]);
}
