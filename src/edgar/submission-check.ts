import { type Accession, parseAccession } from '../value/accession.ts';
import { type Cik, parseCik } from '../value/cik.ts';

/** What the first lines of a submission say of it, as far as fetching needs it. */
export interface SubmissionHead {
  readonly accession: Accession | undefined;
  readonly form: string | undefined;
  /** The issuer first, as a rule, and then who filed. */
  readonly parties: readonly Cik[];
}

/** A header takes some kilobytes, and with a hundred joint filers some dozens. */
const HEAD_BYTES = 200_000;

/** Reads the head in both of EDGAR's notations: captions of the archive, tags of the feed. */
export function submissionHead(bytes: Uint8Array): SubmissionHead {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES));
  const text = start.toString('latin1');
  const documents = text.indexOf('<DOCUMENT>');
  const head = documents < 0 ? text : text.slice(0, documents);
  return {
    accession: parseAccession(/ACCESSION[- ]NUMBER[:>]\s*([\d-]+)/.exec(head)?.[1] ?? ''),
    form: /(?:CONFORMED SUBMISSION TYPE:|^<TYPE>)[ \t]*([^\r\n<]+)/m.exec(head)?.[1]?.trim(),
    parties: [...head.matchAll(/(?:CENTRAL INDEX KEY:\s*|<CIK>)(\d{1,10})/g)].flatMap(
      ([, number = '']) => parseCik(number) ?? [],
    ),
  };
}

/** Each way in which a submission opens, with the end that it then has. */
const ENDS: readonly (readonly [string, string])[] = [
  ['<SEC-DOCUMENT>', '</SEC-DOCUMENT>'],
  ['<IMS-DOCUMENT>', '</IMS-DOCUMENT>'],
  ['<SUBMISSION>', '</SUBMISSION>'],
];
const OPENING_BYTES = 8_000;
const ENDING_BYTES = 200;

/**
 * Throws a TypeError, with what is wrong, unless the bytes are the whole submission of that number.
 * A server that cuts a body short does not always say so: the end must be there too.
 */
export function checkSubmission(bytes: Uint8Array, accession: Accession): void {
  const opening = Buffer.from(bytes.subarray(0, OPENING_BYTES)).toString('latin1');
  const found = submissionHead(bytes).accession;
  if (found === undefined) throw new TypeError('it is no submission: it has no accession number');
  if (found !== accession) throw new TypeError(`it is another submission, ${found}`);
  const end = ENDS.find(([open]) => opening.includes(open))?.[1];
  const ending = Buffer.from(bytes.subarray(-ENDING_BYTES)).toString('latin1');
  if (end !== undefined && !ending.includes(end)) throw new TypeError('it breaks off');
}
