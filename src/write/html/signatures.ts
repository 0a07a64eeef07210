import type { Page } from '../page/page.ts';
import { CERTIFICATION, type SignatureBlock } from '../page/signature-blocks.ts';
import { htmlAnswer } from './answer.ts';
import { element, type Print } from './markup.ts';

export function htmlSignatures({ signatures, signatureComment }: Page, print: Print): string {
  if (signatures.length === 0 && signatureComment === undefined) return '';
  return element(
    'section',
    'signatures',
    [
      '',
      element('h2', '', 'Signature'),
      element('p', '', CERTIFICATION),
      ...signatures.map((one) => htmlSignature(one, print)),
      ...(signatureComment === undefined
        ? []
        : [element('div', 'remark', htmlAnswer(signatureComment))]),
      '',
    ].join('\n'),
  );
}

function htmlSignature(block: SignatureBlock, print: Print): string {
  const { onBehalfOf, signer, title, date } = block;
  const lines = [
    date === undefined ? undefined : element('p', 'dated', `Dated: ${print.text(date)}`),
    onBehalfOf === undefined ? undefined : element('p', 'for', print.text(onBehalfOf)),
    element('p', 'line', signedLine(block, print)),
    signer === undefined ? undefined : element('p', '', `Name: ${print.text(signer)}`),
    title === undefined ? undefined : element('p', '', `Title: ${print.text(title)}`),
  ];
  return element('div', 'signature', lines.filter((one) => one !== undefined).join('\n'));
}

/** "By:" where somebody signs for another. */
function signedLine({ onBehalfOf, line }: SignatureBlock, print: Print): string {
  if (line === undefined) return '';
  return onBehalfOf === undefined ? print.text(line) : `By: ${print.text(line)}`;
}
