import { z } from '@hono/zod-openapi';
import { LedgerFindingSchema } from './stake-schema.ts';
import { Day, Exact } from './values.ts';

const Origin = z
  .object({
    name: z.string().openapi({ description: 'The filing’s accession number or number here.' }),
    title: z.string().openapi({ example: 'amendment 40 (filed 2020-02-27)' }),
    accession: z.string().optional(),
    filed: Day.optional(),
  })
  .openapi('Origin');

function inForce<Value extends z.ZodType>(value: Value) {
  return z.object({ value, origin: Origin, doubt: z.string().nullable() }).nullable();
}

const Words = z
  .array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() }))
  .openapi('WordDiff');

/** What one filing changed in the statement before it. */
export const ChangesSchema = z
  .object({
    facts: z.array(
      z.object({ what: z.string(), from: z.string().optional(), to: z.string().optional() }),
    ),
    items: z.array(z.object({ number: z.string(), action: z.string(), words: Words })),
  })
  .openapi('Changes');

const StatementSchema = z
  .object({
    issuerName: inForce(z.string()),
    securityTitle: inForce(z.string()),
    cusip: inForce(z.string()),
    eventDate: inForce(Day),
    outstanding: inForce(Exact),
    notices: inForce(z.array(z.string())),
    reportingPersons: z
      .object({
        origin: Origin,
        value: z.array(
          z.object({
            name: z.string().nullable(),
            aggregateAmount: Exact.nullable(),
            percentOfClass: Exact.nullable(),
          }),
        ),
      })
      .nullable(),
    relatedPersons: z.object({ origin: Origin, value: z.array(z.string()) }).nullable(),
    items: z.array(
      z.object({
        number: z.string(),
        heading: z.string().nullable(),
        doubt: z.string().nullable(),
        pieces: z.array(
          z.object({
            text: z.string(),
            action: z.string(),
            scope: z.string().optional(),
            origin: Origin,
          }),
        ),
      }),
    ),
    terms: z.array(z.object({ term: z.string(), origin: Origin })),
  })
  .openapi('StatementInForce');

const ReconciledSchema = z.object({
  from: z.string(),
  to: z.string(),
  whose: z.string().nullable(),
  before: Exact,
  after: Exact,
  traded: Exact,
  unexplained: Exact,
  tradesAfter: Day.nullable(),
  hint: z.string().nullable(),
  doubts: z.array(z.string()),
});

/** An original statement with its amendments, folded. */
export const ChainSchema = z
  .object({
    issuer: z.string().nullable(),
    class: z.string().nullable(),
    filings: z.array(Origin),
    inForce: StatementSchema,
    changes: z.array(ChangesSchema.extend({ filing: z.string() })),
    reconciled: z.array(ReconciledSchema),
    findings: z.array(LedgerFindingSchema),
  })
  .openapi('Chain');
