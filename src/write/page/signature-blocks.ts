import type { Filing, Signature } from '../../filing/filing.ts';
import { type Printed, printed } from './printed.ts';
import { dayAsFiled } from './words.ts';

/** A signature as the page shows it. */
export interface SignatureBlock {
  /** The firm or person for whom it is given, where that is not the signer. */
  readonly onBehalfOf?: Printed;
  /** `/s/ Jane Doe`; absent where nobody signed. */
  readonly line?: Printed;
  readonly signer?: Printed;
  readonly title?: Printed;
  readonly date?: Printed;
}

/** In the order of the filing; persons for whom nobody signed follow. */
export function signatureBlocksOf({ signatures, unsignedPersons }: Filing): SignatureBlock[] {
  const unsigned = (unsignedPersons ?? []).map((person) => ({
    onBehalfOf: printed(person.value, person),
  }));
  return [...signatures.map(blockOf), ...unsigned];
}

/** What is certified above the signatures, in the words of the form. */
export const CERTIFICATION =
  'After reasonable inquiry and to the best of my knowledge and belief, I certify that the information set forth in this statement is true, complete and correct.';

function blockOf({ signer, line, title, onBehalfOf, date }: Signature): SignatureBlock {
  const isOwn = onBehalfOf === undefined || onBehalfOf.value === signer.value;
  return {
    ...(!isOwn && { onBehalfOf: printed(onBehalfOf.value, onBehalfOf) }),
    line: line ? printed(line.value, line) : printed(`/s/ ${signer.value}`),
    signer: printed(signer.value, signer),
    ...(title && { title: printed(title.value, title) }),
    ...(date?.value !== undefined && { date: printed(dayAsFiled(date.value), date) }),
  };
}
