import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { withLostBoxes } from './html-characters.ts';
import { pageBreaks } from './html-page-breaks.ts';
import { HtmlReader } from './html-reader.ts';
import { gridRows, htmlRowsBetween } from './html-rows.ts';
import { readTokens } from './html-tokens.ts';
import { fold, type Layout } from './layout.ts';
import { linesOf } from './lines.ts';

/**
 * The layout of an HTML document, whatever its markup: nothing is refused, and what cannot be
 * understood as a tag is text.
 * Tokens (`html-tokens.ts`, `html-tags.ts`, `html-entities.ts`) go to a reader that knows which
 * elements are open (`html-reader.ts`, `html-elements.ts`, `html-style.ts`, `html-frame.ts`); it
 * sends text through `html-prose.ts` (fonts of boxes, plain characters, note marks on the way) to
 * the writer of the reading text (`html-writer.ts`), while `html-tables.ts` keeps the grids. Page
 * breaks and rows come last.
 */
export function layoutHtml(source: Source, document: Span): Layout {
  const html = source.text.slice(document.from, document.to);
  const reader = new HtmlReader(html, document.from);
  readTokens(html, reader);
  reader.finish();
  const written = reader.writer.finish();
  const { origins, offsets } = written;
  const text = withLostBoxes(written.text);
  const offsetOf = (piece: number): number => offsets[piece] ?? text.length;
  const breaks = pageBreaks(
    text,
    linesOf(text, []),
    reader.writer.pageBreaks.map(offsetOf),
    reader.writer.rules.map(offsetOf),
  );
  const lines = linesOf(text, breaks);
  const grid = gridRows(reader.tables.rows, offsets);
  return {
    text,
    folded: fold(text),
    lines,
    rows: (from, to) => htmlRowsBetween(text, lines, grid, from, to),
    place: (from, to) => origins.place(from, to),
  };
}
