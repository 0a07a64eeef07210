import type { Box } from '../page/words.ts';
import { escaped, type Print } from './markup.ts';

/** A tick box with its label; who listens to the page hears whether it is ticked. */
export function htmlBox({ ticked, label, span }: Box, print: Print): string {
  const glyph = ticked ? '\u2612' : '\u2610';
  const said = ticked ? 'ticked' : 'not ticked';
  const box = `<span role="img" aria-label="${said}">${print.text({ text: glyph, ...(span && { span }) })}</span>`;
  return label === undefined ? box : `${box} ${escaped(label)}`;
}
