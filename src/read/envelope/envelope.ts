import { present } from '../../filing/present.ts';
import type { Exhibit, Submission } from '../../filing/submission.ts';
import type { Finding } from '../../source/finding.ts';
import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { cutDocuments, type EnvelopeDocument } from './documents.ts';
import { headerFields } from './header-fields.ts';
import { readSubmissionHeader } from './submission-header.ts';

/** A submission opened: what EDGAR says of it, and where its documents are. */
export interface Envelope {
  /** Absent where the file is a document without EDGAR's header. */
  readonly submission?: Submission;
  /** At least one. */
  readonly documents: readonly EnvelopeDocument[];
  readonly findings: readonly Finding[];
}

/**
 * Opens an EDGAR submission of any year: the mail-like envelopes of the 1990s, the archive's
 * `<SEC-HEADER>`, the tagged headers of the dissemination feed.
 * Whatever has none of these is one document, so that every text can be opened; a file that breaks
 * off gives what there is of it, with a finding.
 */
export function openEnvelope(source: Source): Envelope {
  const findings: Finding[] = [];
  const cut = cutDocuments(source, findings);
  const header = headerSpan(source.text, cut[0]?.span.from);
  const documents = cut.length > 0 ? cut : [documentAfter(source.text, header)];
  if (!header) return { documents, findings };
  const primary = primaryOf(documents);
  const exhibits = documents.filter((document) => document !== primary).map(exhibitOf);
  const read = readSubmissionHeader(headerFields(source, header), exhibits);
  return { submission: read.submission, documents, findings: [...read.findings, ...findings] };
}

/** The schedule itself: the first document of a type such as `SC 13D/A`, or else the first of all. */
export function primaryDocument(envelope: Envelope): EnvelopeDocument {
  return primaryOf(envelope.documents) ?? { text: NOWHERE, span: NOWHERE };
}

const NOWHERE: Span = { from: 0, to: 0 };
const SCHEDULE = /^(?:SC|SCHEDULE) 13[DG]/;

function primaryOf(documents: readonly EnvelopeDocument[]): EnvelopeDocument | undefined {
  return documents.find(({ type }) => type !== undefined && SCHEDULE.test(type)) ?? documents[0];
}

function exhibitOf({ type, description, fileName }: EnvelopeDocument): Exhibit {
  return present<Exhibit>({ type: type ?? '', description, fileName });
}

/** A header opens with one of these, after at most the mail-like preamble of the 1990s. */
const OPENING = /<(?:SEC-HEADER|IMS-HEADER|SUBMISSION|ACCESSION-NUMBER)>/;
const CLOSINGS = ['</SEC-HEADER>', '</IMS-HEADER>'];
const PREAMBLE_CHARACTERS_MAX = 8_000;

/** The header's place, which ends where the first document begins. */
function headerSpan(text: string, firstDocument: number | undefined): Span | undefined {
  const start = text.slice(0, Math.min(PREAMBLE_CHARACTERS_MAX, firstDocument ?? text.length));
  if (!OPENING.test(start)) return undefined;
  return { from: 0, to: firstDocument ?? headerEnd(text) };
}

function headerEnd(text: string): number {
  for (const closing of CLOSINGS) {
    const at = text.indexOf(closing);
    if (at >= 0) return at + closing.length;
  }
  return text.length;
}

function documentAfter(text: string, header: Span | undefined): EnvelopeDocument {
  const span = { from: header?.to ?? 0, to: text.length };
  return { text: span, span };
}
