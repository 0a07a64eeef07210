import type { Filing } from '../../filing/filing.ts';
import { masked } from '../../source/masked.ts';
import { type Page, pageOf } from '../page/page.ts';
import { htmlAnnex } from './annex.ts';
import { htmlCoverPage } from './cover-page.ts';
import { htmlItem } from './item.ts';
import { element, escaped, PRINT_ALONE, PRINT_PLACED, type Print } from './markup.ts';
import { htmlSignatures } from './signatures.ts';
import { STYLE } from './style.ts';
import { htmlTitlePage } from './title-page.ts';

export interface HtmlOptions {
  /** Leaves individuals' tax numbers as they stand; otherwise their digits become `#`. */
  readonly unmask?: boolean;
  /** Puts each fact's place in the source it was read from, `from to`, beside it as `data-place`. */
  readonly places?: boolean;
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
  const print = options.places === true ? PRINT_PLACED : PRINT_ALONE;
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
    htmlTitlePage(page.title, print),
    ...page.covers.map((cover, at) => htmlCoverPage(cover, page, at, print)),
    htmlItems(page, print),
    htmlSignatures(page, print),
    ...page.annexes.map((annex) => htmlAnnex(annex, print)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
  return options.unmask === true ? html : masked(html);
}

function titleOf({ title }: Page): string {
  const issuer = title.values[0]?.lines[0]?.text;
  const amendment = title.amendment === undefined ? '' : ` ${title.amendment.text}`;
  return `${title.schedule.text}${amendment}${issuer === undefined ? '' : `: ${issuer}`}`;
}

function htmlItems({ items, exhibitText }: Page, print: Print): string {
  const parts = items.map((item) => htmlItem(item, print));
  if (exhibitText !== undefined) {
    parts.push(htmlItem({ mark: { text: 'Exhibits' }, answers: [{ text: exhibitText }] }, print));
  }
  return parts.length === 0 ? '' : element('section', 'items', `\n${parts.join('\n')}\n`);
}
