import { type Unread, unread } from '../../filing/fact.ts';
import type { Layout } from '../layout/layout.ts';
import type { CoverRow } from './cover-blocks.ts';

/** Longer runs are rules, and one or two dashes are zero. */
const DASHES = /(?:\n|[A-Za-z:)][^\S\n]{2,40}|\n[^\S\n]{1,80})([-–—]{3,8})[^\S\n]*(?=\n|$)/;
const ONLY_DASHES = 'A few dashes stand alone here, for zero or for no answer.';

/** What a row without a value says where a line of it ends with a few dashes and no more. */
export function fewDashes(layout: Layout, { captionFrom, to }: CoverRow): Unread | undefined {
  const dashes = DASHES.exec(layout.text.slice(captionFrom, to));
  if (!dashes) return undefined;
  const end = captionFrom + dashes.index + dashes[0].trimEnd().length;
  return unread(ONLY_DASHES, layout.place(end - (dashes[1]?.length ?? 0), end));
}
