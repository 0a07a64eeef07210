import type { Box } from '../page/words.ts';
import { escaped } from './markup.ts';

/** A tick box with its label; who listens to the page hears whether it is ticked. */
export function htmlBox({ ticked, label }: Box): string {
  const glyph = ticked ? '\u2612' : '\u2610';
  const said = ticked ? 'ticked' : 'not ticked';
  const box = `<span role="img" aria-label="${said}">${glyph}</span>`;
  return label === undefined ? box : `${box} ${escaped(label)}`;
}
