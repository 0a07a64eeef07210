import type { Filing, Form, ListDoubts } from '../filing/filing.ts';
import { NO_INTEREST } from '../filing/interest.ts';
import type { ReportingPerson } from '../filing/reporting-person.ts';
import { readItems } from './body/items.ts';
import { readOutstanding } from './body/outstanding.ts';
import { readPageMarks } from './body/pages.ts';
import { readCoverPage } from './cover/cover-page.ts';
import { dividePage } from './cover/divide-page.ts';
import { SEVERAL_NAMES } from './cover/name-row.ts';
import { withValuesAbove } from './cover/values-above.ts';
import { withValuesUnder } from './cover/values-under.ts';
import type { Layout } from './layout/layout.ts';
import { inDoubt, lostBreaks } from './lost-breaks.ts';
import { nearDay, readProse13D } from './read-prose.ts';
import { findSections, itemSpan } from './sections.ts';
import { readSignatures } from './signatures/signatures.ts';
import { readTitlePage } from './title/title-page.ts';

/**
 * A filing without cover pages names its persons in the text only, which is not read for them.
 * Amendments to Schedule 13D often have none: where none of its captions stands anywhere, none is there.
 */
function coverDoubt(
  layout: Layout,
  persons: readonly ReportingPerson[],
  form: Form | undefined,
): ListDoubts {
  const shared = persons.find(({ name }) => name?.doubt === SEVERAL_NAMES)?.name;
  // Whatever the page states may be of one of them only.
  if (shared) {
    return {
      reportingPersons: { doubt: SEVERAL_NAMES, ...(shared.span && { span: shared.span }) },
    };
  }
  if (persons.length > 0) return {};
  if (form === '13D/A' && !COVER_CAPTION.test(layout.folded)) return {};
  return { reportingPersons: { doubt: 'No cover page was found.', span: layout.place(0, 0) } };
}

const NO_ITEM = { doubt: 'No item was found.' };

/** A tender offer that amends a Schedule 13D has the items of Schedule TO. */
function isTenderOffer(layout: Layout, titleEnd: number): boolean {
  return TENDER_OFFER.test(layout.folded.slice(0, titleEnd));
}

const TENDER_OFFER = /^[^\S\n]*schedule\s+(?:to(?:-[ti](?:\/a)?)?|14d-1)[^\S\n]*$/m;

const COVER_CAPTION = /\bnames?\s+of\s+reporting\s+person|\btypes?\s+of\s+reporting\s+person/;

/** The readers over a layout, one subject each: the same for plain text and HTML. */
export function readLayout(layout: Layout, headerForm: string | undefined): Filing {
  const sections = findSections(layout);
  const { titleEnd, bodyStart, bodyEnd, headings } = sections;
  const { title, listDoubts, captionsEnd } = readTitlePage(layout, titleEnd, bodyStart, headerForm);
  const reportingPersons = sections.covers
    .map((block) => withValuesUnder(layout, withValuesAbove(layout, block)))
    .flatMap((block) => dividePage(layout, block))
    .map((page) => readCoverPage(layout, page));
  const names = reportingPersons.flatMap((person) => person.name?.value ?? []);
  const outstanding = readOutstanding(layout, titleEnd, {
    securityTitle: title.securityTitle?.value,
    issuer: title.issuerName?.value,
    persons: reportingPersons,
  });
  const { signatures, doubt: signaturesDoubt } = readSignatures(layout, bodyEnd, names);
  const is13D = title.form?.value?.startsWith('13D') ?? false;
  const item5 = itemSpan(sections, 5);
  const body = { from: bodyStart, to: bodyEnd };
  const prose = is13D
    ? readProse13D(layout, {
        body,
        item5,
        otherItems: item5 ? undefined : body,
        all: { from: bodyStart, to: layout.text.length },
        near: nearDay({ ...title, signatures }),
        issuer: title.issuerName?.value,
        filers: names,
      })
    : { transactions: [], relatedPersons: [], interest: NO_INTEREST, listDoubts: {} };
  const items = readItems(layout, headings, bodyEnd);
  const filing: Filing = {
    ...title,
    reportingPersons,
    items,
    ...(outstanding && { outstanding }),
    ...prose,
    signatures,
    pages: readPageMarks(layout, captionsEnd),
    listDoubts: {
      ...listDoubts,
      ...(items.length === 0 && !isTenderOffer(layout, titleEnd) && { items: NO_ITEM }),
      ...prose.listDoubts,
      ...coverDoubt(layout, reportingPersons, title.form?.value),
      ...(signaturesDoubt !== undefined && { signatures: { doubt: signaturesDoubt } }),
    },
  };
  const lost = lostBreaks(layout);
  return lost ? inDoubt(filing, lost) : filing;
}
