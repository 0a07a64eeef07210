import type { Layout, Line } from './layout.ts';

/** Index of the first line that ends after an offset. */
export function lineIndexAt(layout: Layout, offset: number): number {
  let low = 0;
  let high = layout.lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((layout.lines[middle]?.to ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The lines with text that lie, at least in part, between two offsets. */
export function linesBetween(layout: Layout, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let at = lineIndexAt(layout, from); at < layout.lines.length; at += 1) {
    const line = layout.lines[at];
    if (!line || line.from >= to) break;
    if (line.to > from && line.to > line.from) lines.push(line);
  }
  return lines;
}
