import type { Page } from '../page/page.ts';
import { CERTIFICATION, type SignatureBlock } from '../page/signature-blocks.ts';
import { htmlAnswer } from './answer.ts';
import { element, escaped } from './markup.ts';

export function htmlSignatures({ signatures, signatureComment }: Page): string {
  if (signatures.length === 0 && signatureComment === undefined) return '';
  return element(
    'section',
    'signatures',
    [
      '',
      element('h2', '', 'Signature'),
      element('p', '', CERTIFICATION),
      ...signatures.map(htmlSignature),
      ...(signatureComment === undefined
        ? []
        : [element('div', 'remark', htmlAnswer(signatureComment))]),
      '',
    ].join('\n'),
  );
}

function htmlSignature({ onBehalfOf, line, signer, title, date }: SignatureBlock): string {
  const lines = [
    date === undefined ? undefined : element('p', 'dated', escaped(`Dated: ${date}`)),
    onBehalfOf === undefined ? undefined : element('p', 'for', escaped(onBehalfOf)),
    element('p', 'line', signedLine(onBehalfOf, line)),
    signer === undefined ? undefined : element('p', '', escaped(`Name: ${signer}`)),
    title === undefined ? undefined : element('p', '', escaped(`Title: ${title}`)),
  ];
  return element('div', 'signature', lines.filter((one) => one !== undefined).join('\n'));
}

/** "By:" where somebody signs for another. */
function signedLine(onBehalfOf: string | undefined, line: string | undefined): string {
  if (line === undefined) return '';
  return escaped(onBehalfOf === undefined ? line : `By: ${line}`);
}
