import type { Page } from '../page/page.ts';
import { CERTIFICATION, type SignatureBlock } from '../page/signature-blocks.ts';
import { textAnswer } from './item.ts';
import { centred, indented, WIDTH, wrapped } from './lines.ts';

/** Where signatures stand. */
const SIGNATURE_COLUMN = 35;
const LINE = '-'.repeat(40);

export function textSignatures({ signatures, signatureComment }: Page): string[] {
  if (signatures.length === 0 && signatureComment === undefined) return [];
  return [
    '',
    ...centred('SIGNATURE'),
    '',
    ...indented(wrapped(CERTIFICATION, WIDTH - 5), 5),
    '',
    ...signatures.flatMap(textSignature),
    ...(signatureComment === undefined ? [] : textAnswer(signatureComment)),
  ];
}

/** Names and titles stay on one line: a second one would be read as another name. */
function textSignature({ onBehalfOf, line, signer, title, date }: SignatureBlock): string[] {
  const signed =
    line === undefined ? 'By:' : onBehalfOf === undefined ? line.text : `By:  ${line.text}`;
  const lines = [
    ...(onBehalfOf === undefined ? [] : [onBehalfOf.text, '']),
    signed,
    LINE,
    ...(signer === undefined ? [] : [`Name:  ${signer.text}`]),
    ...(title === undefined ? [] : [`Title: ${title.text}`]),
    '',
  ];
  return [
    ...(date === undefined ? [] : [`Dated:  ${date.text}`, '']),
    ...indented(lines, SIGNATURE_COLUMN),
  ];
}
