import { type Stated, stated } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import { nameKey, titleBehind } from './names.ts';
import { offsetIn } from './piece-place.ts';
import { FOR_EACH } from './principals.ts';
import type { SignatureBlock } from './signature-blocks.ts';
import type { SignaturePiece } from './signature-lines.ts';

/**
 * The signer's titles as typed, one for each line that begins one; usually there is one.
 * A labelled title comes before others; a title behind the name runs on into the lines below.
 */
export function titlesOf(layout: Layout, block: SignatureBlock): Stated<string>[] {
  const labelled = block.titles.filter(([first]) => first?.kind === 'title');
  if (labelled.length > 0) return labelled.flatMap((lines) => titleFrom(layout, lines));
  const named = [block.signed, ...block.names].filter((piece) => titleBehind(piece) !== undefined);
  const name = named.at(-1);
  const behind = name && titleBehind(name);
  if (!name || behind === undefined) {
    return block.titles.flatMap((lines) => titleFrom(layout, lines));
  }
  const piece = {
    ...name,
    text: behind,
    from: offsetIn(layout, name, name.text.length - behind.length),
  };
  const [lines = [], ...others] = block.titles;
  const own = titleFrom(layout, behind === '' ? lines : [piece, ...lines]);
  return [...own, ...others.flatMap((other) => titleFrom(layout, other))];
}

function titleFrom(layout: Layout, lines: readonly SignaturePiece[]): Stated<string>[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) return [];
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .replace(/^as\s+(?:an?\s|the\s)?/i, '')
    .replace(/(?:\(\d{1,2}\)|[*†‡^\s])+$/, '');
  return text === '' ? [] : [stated(text, layout.place(first.from, last.to))];
}

/**
 * The title in which a signer signs for one filer. Where several lines each name a firm, it is the
 * line that names this one; the firms themselves are no part of "Secretary for each of A and B".
 */
export function titleFor(
  titles: readonly Stated<string>[],
  filer: string | undefined,
): Stated<string> | undefined {
  const [first] = titles;
  if (!first) return undefined;
  const key = filer === undefined ? undefined : nameKey(filer);
  const own = key && titles.find(({ value }) => nameKey(value).includes(key));
  if (own && titles.length > 1) return own;
  const value = titles
    .map((title) => title.value)
    .join(' ')
    .split(FOR_EACH)[0];
  return value === undefined ? first : { ...first, value };
}
