import { Parser } from 'htmlparser2';
import { PageBuilder } from './page-builder.ts';
import type { Places } from './places.ts';

/** Characters that are made into nodes before the window may answer the user again. */
const SLICE = 40_000;

/** Makes the page of an HTML filing in slices, between which the window stays alive. */
export async function buildPage(
  source: string,
  places: Places,
  root: HTMLElement,
  signal: AbortSignal,
): Promise<void> {
  const builder = new PageBuilder(source, places, root);
  const parser = new Parser({
    onopentag: (name, attributes) =>
      builder.openTag(name, attributes, parser.startIndex, parser.endIndex + 1),
    onclosetag: (name) => builder.closeTag(name),
    ontext: (data) => builder.text(data, parser.startIndex, parser.endIndex + 1),
  });
  for (let at = 0; at < source.length && !signal.aborted; at += SLICE) {
    parser.write(source.slice(at, at + SLICE));
    // oxlint-disable-next-line no-await-in-loop -- The pause is the point.
    await new Promise((go) => setTimeout(go));
  }
  if (!signal.aborted) parser.end();
}
