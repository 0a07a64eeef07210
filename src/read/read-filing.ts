import { doubtFinding, doubtsIn } from '../filing/doubts.ts';
import type { Filing } from '../filing/filing.ts';
import { type Finding, inReadingOrder } from '../source/finding.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import { openEnvelope, primaryDocument } from './envelope/envelope.ts';
import { exhibitDoubts } from './exhibit-lists.ts';
import { formatOf } from './formats.ts';
import { layoutHtml } from './layout/html-layout.ts';
import { layoutText } from './layout/text-layout.ts';
import { linkParties } from './parties.ts';
import { readLayout } from './read-layout.ts';
import { readXmlFiling } from './read-xml-filing.ts';

/** Every reader's answer: the filing as far as it could be read, and what is to be said of the reading. */
export interface Reading {
  readonly filing: Filing;
  readonly findings: readonly Finding[];
}

/**
 * Reads one filing: an EDGAR submission or a bare document, plain text, HTML or XML.
 *
 * 1. The envelope gives the header's parties and the documents; the schedule is the primary one.
 * 2. Plain text and HTML become a layout, over which one set of readers goes; XML is read straight.
 * 3. Reporting persons get the CIK of the party in the header that has their name.
 * 4. Every doubt becomes a finding beside those of the readers.
 *
 * Never throws, whatever the text, and takes time in proportion to its length.
 */
export function readFiling(source: Source): Reading {
  const envelope = openEnvelope(source);
  const { submission } = envelope;
  const document = primaryDocument(envelope);
  const read = readDocument(source, document.text, submission?.formType?.value);
  const filing: Filing = submission
    ? {
        ...read.filing,
        submission,
        listDoubts: {
          ...read.filing.listDoubts,
          ...exhibitDoubts(source, envelope.documents, read.filing),
        },
        reportingPersons: linkParties(read.filing.reportingPersons, submission),
      }
    : read.filing;
  const doubts = doubtsIn(filing).map(doubtFinding);
  return { filing, findings: inReadingOrder([...envelope.findings, ...read.findings, ...doubts]) };
}

function readDocument(source: Source, document: Span, headerForm: string | undefined): Reading {
  switch (formatOf(source, document)) {
    case 'xml':
      return readXmlFiling(source, document);
    case 'html':
      return { filing: readLayout(layoutHtml(source, document), headerForm), findings: [] };
    case 'text':
      return { filing: readLayout(layoutText(source, document), headerForm), findings: [] };
  }
}
