import type { Filing } from './reading.ts';

/** A filing by name: `8x8, Inc.` and `Schedule 13D, amendment 2`. */
export function headline({
  issuerName,
  form,
  amendmentNumber,
}: Pick<Filing, 'issuerName' | 'form' | 'amendmentNumber'>): {
  readonly issuer: string;
  readonly statement: string;
} {
  const schedule = form === null ? 'schedule not read' : `Schedule ${form.replace('/A', '')}`;
  const isAmendment = form?.endsWith('/A') ?? false;
  const amendment = !isAmendment
    ? ''
    : amendmentNumber === null
      ? ', an amendment'
      : `, amendment ${amendmentNumber}`;
  return { issuer: issuerName ?? 'Issuer not read', statement: `${schedule}${amendment}` };
}
