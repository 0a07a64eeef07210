import type { Filing, Signature } from '../../filing/filing.ts';
import { dayAsFiled } from './words.ts';

/** A signature as the page shows it. */
export interface SignatureBlock {
  /** The firm or person for whom it is given, where that is not the signer. */
  readonly onBehalfOf?: string;
  /** `/s/ Jane Doe`; absent where nobody signed. */
  readonly line?: string;
  readonly signer?: string;
  readonly title?: string;
  readonly date?: string;
}

/** In the order of the filing; persons for whom nobody signed follow. */
export function signatureBlocksOf({ signatures, unsignedPersons }: Filing): SignatureBlock[] {
  const unsigned = (unsignedPersons ?? []).map(({ value }) => ({ onBehalfOf: value }));
  return [...signatures.map(blockOf), ...unsigned];
}

/** What is certified above the signatures, in the words of the form. */
export const CERTIFICATION =
  'After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.';

function blockOf({ signer, line, title, onBehalfOf, date }: Signature): SignatureBlock {
  const isOwn = onBehalfOf === undefined || onBehalfOf.value === signer.value;
  return {
    ...(!isOwn && { onBehalfOf: onBehalfOf.value }),
    line: line?.value ?? `/s/ ${signer.value}`,
    signer: signer.value,
    ...(title && { title: title.value }),
    ...(date?.value !== undefined && { date: dayAsFiled(date.value) }),
  };
}
