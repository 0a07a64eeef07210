import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import { type Stated, stated } from '../../filing/fact.ts';
import type { Filing, Signature } from '../../filing/filing.ts';
import { present } from '../../filing/present.ts';
import type { Element } from './element.ts';
import { field, freeText, word } from './fields.ts';
import * as meaning from './meanings.ts';
import type { StatementXml } from './statement-xml.ts';

/** The signature page. */
export type SignaturePage = Pick<Filing, 'signatures' | 'signatureComment' | 'unsignedPersons'>;

export function readSignatures(
  xml: StatementXml,
  formData: Element | undefined,
  names: Vocabulary,
): SignaturePage {
  const parent = names.signatures === undefined ? formData : xml.one(formData, names.signatures);
  const signatures: Signature[] = [];
  const unsignedPersons: Stated<string>[] = [];
  for (const person of xml.all(parent, names.signaturePerson)) {
    const name = word(xml, person, names.signaturePersonName);
    const signed = xml
      .all(person, 'signatureDetails')
      .flatMap((details) => readSignature(xml, details, name) ?? []);
    signatures.push(...signed);
    if (signed.length === 0 && name) unsignedPersons.push(name);
  }
  const signatureComment = freeText(xml, parent, names.signatureComment);
  return present<SignaturePage>({
    signatures,
    signatureComment,
    unsignedPersons: unsignedPersons.length > 0 ? unsignedPersons : undefined,
  });
}

function readSignature(
  xml: StatementXml,
  details: Element,
  onBehalfOf: Stated<string> | undefined,
): Signature | undefined {
  const line = word(xml, details, 'signature');
  const title = word(xml, details, 'title');
  const date = field(xml, details, 'date', meaning.day);
  if (!line) {
    xml.problems.add('xml-value-valid', NO_NAME, details.span);
    xml.doubtList('signatures', NO_NAME, details.span);
    return undefined;
  }
  const signer = signerOf(xml, line);
  return present<Signature>({
    signer,
    line: signer.value === line.value ? undefined : line,
    title,
    onBehalfOf,
    date,
  });
}

const NO_NAME = 'A signature has no name.';

/**
 * The marks that filers type for a signature: `/s/ Jane Doe`, `By: Acme LLC, its manager, /s/ Jane
 * Doe`, `Name: Jane Doe`. What follows the last of them is the name.
 */
const MARK = /(?:\/s\/|^s\/|\b(?:by|name) ?:)[ :]?/gi;

function signerOf(xml: StatementXml, line: Stated<string>): Stated<string> {
  const last = [...line.value.matchAll(MARK)].at(-1);
  if (!last) return line;
  const name = line.value.slice(last.index + last[0].length).trim();
  // A mark with nothing behind it: somebody signed, but the line does not say who.
  if (name === '') return { ...line, doubt: 'No name follows the signature mark.' };
  const doubt = line.doubt ?? doubtOfName(name, last[0]);
  return stated(name, placeOfName(xml, line, name), doubt);
}

/** `By: Acme LLC` without a signature mark may name a firm that signs through somebody unnamed. */
function doubtOfName(name: string, mark: string): string | undefined {
  if (name.includes(':')) return `"${name}" says more than a name.`;
  if (!/^by/i.test(mark)) return undefined;
  return `"${name}" follows "By:" without a signature mark.`;
}

/** Where the name stands: it ends where the line ends, unless references make it longer there. */
function placeOfName(
  xml: StatementXml,
  { span }: Stated<string>,
  name: string,
): Stated<string>['span'] {
  if (!span) return undefined;
  const from = xml.slice(span).lastIndexOf(name);
  return from < 0 ? span : { from: span.from + from, to: span.from + from + name.length };
}
