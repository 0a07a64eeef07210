import type { Filing } from '../../filing/filing.ts';
import { masked } from '../../source/masked.ts';
import { type Page, pageOf } from '../page/page.ts';
import { htmlAnnex } from './annex.ts';
import { htmlCoverPage } from './cover-page.ts';
import { htmlItem } from './item.ts';
import { element, escaped } from './markup.ts';
import { htmlSignatures } from './signatures.ts';
import { STYLE } from './style.ts';
import { htmlTitlePage } from './title-page.ts';

export interface HtmlOptions {
  /** Leaves individuals' tax numbers as they stand; otherwise their digits become `#`. */
  readonly unmask?: boolean;
}

/**
 * A statement as one HTML page in the form's own layout: title page, a cover page for each
 * reporting person with its numbered rows, items, signatures, annexes.
 * It stands alone (no script, no file besides it), prints each part on letter paper from a page of
 * its own, and reads in order without its style. The text is escaped; a filing cannot bring markup.
 * Source: 17 CFR 240.13d-101 and 240.13d-102.
 */
export function writeHtml(filing: Filing, options: HtmlOptions = {}): string {
  const page = pageOf(filing);
  const html = [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', '', escaped(titleOf(page))),
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    htmlTitlePage(page.title),
    ...page.covers.map((cover, at) => htmlCoverPage(cover, page, at)),
    htmlItems(page),
    htmlSignatures(page),
    ...page.annexes.map(htmlAnnex),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return options.unmask === true ? html : masked(html);
}

function titleOf({ title }: Page): string {
  const [issuer] = title.values[0]?.lines ?? [];
  const amendment = title.amendment === undefined ? '' : ` ${title.amendment}`;
  return `${title.schedule}${amendment}${issuer === undefined ? '' : `: ${issuer}`}`;
}

function htmlItems({ items, exhibitText }: Page): string {
  const parts = items.map(htmlItem);
  if (exhibitText !== undefined) {
    parts.push(htmlItem({ mark: 'Exhibits', answers: [{ text: exhibitText }] }));
  }
  return parts.length === 0 ? '' : element('section', 'items', `\n${parts.join('\n')}\n`);
}
