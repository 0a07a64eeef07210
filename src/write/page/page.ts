import type { Filing } from '../../filing/filing.ts';
import { type Annex, annexesOf } from './annexes.ts';
import { type CoverPage, coverPagesOf } from './cover-pages.ts';
import { type PageItem, pageItemsOf } from './page-items.ts';
import { type SignatureBlock, signatureBlocksOf } from './signature-blocks.ts';
import { type TitlePage, titlePageOf } from './title-page.ts';

/**
 * A statement as its form lays it out, before it is HTML or plain text: what stands where, under
 * which caption and in which words.
 * Both writers print this page and add nothing to it, so that they say the same.
 *
 * A fact that could not be read, or that the filing does not state, is an empty row: nothing is
 * filled in. Facts that were read from an item's text are written with that text and not again.
 */
export interface Page {
  readonly title: TitlePage;
  readonly covers: readonly CoverPage[];
  readonly items: readonly PageItem[];
  /** Schedule 13G: what is said of exhibits beside the items. */
  readonly exhibitText?: string;
  readonly signatures: readonly SignatureBlock[];
  readonly signatureComment?: string;
  /** Lists of the filing that no item holds: trades, directors and officers. */
  readonly annexes: readonly Annex[];
}

export function pageOf(filing: Filing): Page {
  return {
    title: titlePageOf(filing),
    covers: coverPagesOf(filing),
    items: pageItemsOf(filing),
    ...(filing.exhibitText && { exhibitText: filing.exhibitText.value }),
    signatures: signatureBlocksOf(filing),
    ...(filing.signatureComment && { signatureComment: filing.signatureComment.value }),
    annexes: annexesOf(filing),
  };
}
