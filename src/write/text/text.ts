import type { Filing } from '../../filing/filing.ts';
import { masked } from '../../source/masked.ts';
import { type Page, pageOf } from '../page/page.ts';
import { textAnnex } from './annex.ts';
import { textCoverPage } from './cover-page.ts';
import { textItem } from './item.ts';
import { textSignatures } from './signatures.ts';
import { textTitlePage } from './title-page.ts';

export interface TextOptions {
  /** Leaves individuals' tax numbers as they stand; otherwise their digits become `#`. */
  readonly unmask?: boolean;
}

/**
 * A statement as plain text in the classic layout of 80 columns: title page, cover pages, items,
 * signatures, annexes, with `<PAGE>` where EDGAR's text format breaks pages.
 * Tables that a filing brings keep their columns, and a word is never broken, so that a line may be
 * longer.
 */
export function writeText(filing: Filing, options: TextOptions = {}): string {
  const page = pageOf(filing);
  const parts = [
    textTitlePage(page.title),
    ...page.covers.map((cover) => textCoverPage(cover, page.title.schedule.text)),
    [...textItems(page), ...textSignatures(page)],
    ...page.annexes.map(textAnnex),
  ].filter((lines) => lines.length > 0);
  const text = `${parts.map((lines) => lines.join('\n')).join(PAGE_BREAK)}\n`;
  return options.unmask === true ? text : masked(text);
}

const PAGE_BREAK = '\n\n<PAGE>\n\n';

function textItems({ items, exhibitText }: Page): string[] {
  const lines = items.flatMap(textItem);
  if (exhibitText === undefined) return lines;
  return [...lines, ...textItem({ mark: { text: 'Exhibits.' }, answers: [{ text: exhibitText }] })];
}
