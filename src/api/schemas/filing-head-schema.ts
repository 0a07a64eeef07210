import { z } from '@hono/zod-openapi';
import type { StoredFiling } from '../../store/find-filing.ts';
import { Day } from './values.ts';

const text = z.string().nullable();

/** What lists say of a filing. */
export const FilingHeadSchema = z
  .object({
    id: z.int(),
    accession: text,
    name: z.string().openapi({ description: 'Of the file from which it came.' }),
    form: text,
    amendmentNumber: z.int().nullable(),
    issuerName: text,
    issuerCik: text,
    securityTitle: text,
    eventDate: Day.nullable(),
    filedDate: Day.nullable(),
    acceptedAt: text,
  })
  .openapi('FilingHead');

export function filingHead(filing: StoredFiling): z.infer<typeof FilingHeadSchema> {
  return {
    id: filing.id,
    accession: filing.accession,
    name: filing.name,
    form: filing.form,
    amendmentNumber: filing.amendment_number,
    issuerName: filing.issuer_name,
    issuerCik: filing.issuer_cik,
    securityTitle: filing.security_title,
    eventDate: filing.event_date,
    filedDate: filing.filed_date,
    acceptedAt: filing.accepted_at,
  };
}
