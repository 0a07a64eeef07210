import type { Filing } from '../filing/filing.ts';
import { NO_INTEREST } from '../filing/interest.ts';
import type { Finding } from '../source/finding.ts';
import type { Source } from '../source/source.ts';
import { readDayOfParagraphE, readExit } from './body/exit-date.ts';
import { readItems } from './body/items.ts';
import { readOutstanding } from './body/outstanding.ts';
import { readCoverPage } from './cover/cover-page.ts';
import { openEnvelope, primaryDocument } from './envelope/envelope.ts';
import { formatOf } from './formats.ts';
import { layoutHtml } from './layout/html-layout.ts';
import type { Layout } from './layout/layout.ts';
import { layoutText } from './layout/text-layout.ts';
import { readRelatedPersons } from './people/related-persons.ts';
import { findSections, itemSpan } from './sections.ts';
import { readSignatures } from './signatures/signatures.ts';
import { readTitlePage } from './title/title-page.ts';
import { readTrades } from './trades/trades.ts';

/** Every reader's answer: the filing as far as it could be read, and what is to be said of the reading. */
export interface Reading {
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/** Reads one filing: an EDGAR submission or a bare document. Never throws, whatever the text. */
export function readFiling(source: Source): Reading {
  const envelope = openEnvelope(source);
  const document = primaryDocument(envelope);
  const layout =
    formatOf(source, document.text) === 'html'
      ? layoutHtml(source, document.text)
      : layoutText(source, document.text);
  const filing = readLayout(layout, envelope.submission?.formType?.value);
  return {
    filing: { ...filing, ...(envelope.submission && { submission: envelope.submission }) },
    findings: envelope.findings,
  };
}

/** The readers over a layout, one subject each. */
export function readLayout(layout: Layout, headerForm?: string): Filing {
  const sections = findSections(layout, undefined);
  const title = readTitlePage(layout, sections.titleEnd, sections.bodyStart, headerForm);
  const is13D = title.form?.value?.startsWith('13D') ?? false;
  const reportingPersons = sections.covers.map((block) => readCoverPage(layout, block));
  const names = reportingPersons.flatMap((person) => person.name?.value ?? []);
  const outstanding = readOutstanding(layout, sections.titleEnd);
  const exit = is13D ? readExit(layout, sections.bodyStart, sections.bodyEnd) : undefined;
  const item5 = is13D ? itemSpan(sections, 5) : undefined;
  const exitDate = exit?.date ?? (item5 && readDayOfParagraphE(layout, item5.from, item5.to));
  const trades = is13D ? readTrades(layout, sections.bodyStart, layout.text.length) : { transactions: [] };
  return {
    ...title,
    reportingPersons,
    items: readItems(layout, sections.headings, sections.bodyEnd),
    ...(outstanding && { outstanding }),
    transactions: trades.transactions,
    ...(exitDate && { exitDate }),
    relatedPersons: is13D ? readRelatedPersons(layout, sections.bodyStart, layout.text.length) : [],
    signatures: readSignatures(layout, sections.bodyEnd, names),
    interest: { ...NO_INTEREST, ...(exit && { exit }) },
    pages: [],
    listDoubts: {},
  };
}
