import type { Layout } from '../layout/layout.ts';
import type { TitleCaption } from './title-captions.ts';
import { contentLines, HEAD_MATTER, type TitleLine, type TitleValue } from './title-values.ts';

/** Issuer and class of a title page without captions for them. */
export interface ShortTitle {
  readonly issuerName: TitleValue;
  readonly securityTitle: TitleValue;
}

const CLASS = /\b(?:stock|shares?|units?|common|ordinary|securities|interests?|ad[rs]s?)\b/i;

/**
 * A short title page: below the schedule's name stand the issuer and the class, a line each, and then
 * the CUSIP with its caption. Any other number of lines is left alone.
 */
export function readShortTitle(
  layout: Layout,
  captions: readonly TitleCaption[],
): ShortTitle | undefined {
  const [first] = captions;
  if (first?.kind !== 'cusips') return undefined;
  const lines = contentLines(layout, 0, first.from);
  const own = lines.slice(lines.findLastIndex(({ text }) => HEAD_MATTER.test(text)) + 1);
  const [issuer, title, ...more] = own;
  if (!issuer || !title || more.length > 0 || !CLASS.test(title.text)) return undefined;
  return { issuerName: valueOf(issuer), securityTitle: valueOf(title) };
}

function valueOf(line: TitleLine): TitleValue {
  return { from: line.from, to: line.to, lines: [line] };
}
