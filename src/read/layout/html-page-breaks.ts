import type { Line } from './layout.ts';

/**
 * A line that prints a page's number (`Page 2 of 10`, `- 3 -`), alone or beside a running head.
 * A bare number is as likely a value or a row's number and does not count.
 */
const PAGE_NUMBER =
  /(?:^|\s)page\s{1,3}\d{1,3}(?:\s{1,3}of\s{1,3}\d{1,3}(?:\s{1,3}pages?)?)?[\s.)-]{0,5}$|^[-–—]\s{0,2}\d{1,3}\s{0,2}[-–—]$/i;
/** Longer lines are text that speaks of a page. */
const PAGE_NUMBER_LINE_LENGTH_MAX = 160;

/**
 * Where pages end: at the breaks that styles and tags ask for, and at rules beside a page's number.
 * A rule alone is a divider; beside a page's number it is drawn where the paper ended. No two breaks
 * stand around nothing but a page's number.
 */
export function pageBreaks(
  text: string,
  lines: readonly Line[],
  stated: readonly number[],
  rules: readonly number[],
): number[] {
  const shown = lines.filter((line) => line.to > line.from);
  const isNumber = (line: Line | undefined): boolean =>
    line !== undefined &&
    line.to - line.from <= PAGE_NUMBER_LINE_LENGTH_MAX &&
    PAGE_NUMBER.test(text.slice(line.from, line.to));
  const breaks = new Set(stated);
  let at = 0;
  for (const rule of rules) {
    while (at < shown.length && (shown[at]?.to ?? 0) <= rule) at += 1;
    const before = shown[at - 1];
    const after = shown[at];
    const startsPage = (line: Line | undefined): boolean =>
      line !== undefined && breaks.has(line.from);
    if (!before || !after || startsPage(after)) continue;
    const isFoot = isNumber(before) && !startsPage(before);
    const isHead = isNumber(after) && !startsPage(shown[at + 1]);
    if (isFoot || isHead) breaks.add(after.from);
  }
  return [...breaks].toSorted((a, b) => a - b);
}
