import { z } from '@hono/zod-openapi';
import type { OwnershipHistory } from '../../store/holdings/history-of.ts';
import type { HoldingInForce } from '../../store/holdings/in-force.ts';
import type { StakeOf } from '../../store/holdings/stakes-of.ts';
import type { HeldStatement, StatedHolding } from '../../store/holdings/statement.ts';
import { Day, Exact } from './values.ts';

const text = z.string().nullable();

const StatementSchema = z
  .object({
    id: z.int().openapi({ description: 'Of the filing.' }),
    accession: text,
    form: text,
    issuerName: text,
    securityTitle: text,
    cusips: z.array(z.string()),
    eventDate: Day.nullable(),
    filedDate: Day.nullable(),
    amendmentNumber: z.int().nullable(),
    isExit: z.boolean(),
  })
  .openapi('Statement');

const HoldingSchema = z
  .object({
    name: text,
    cik: text,
    shares: Exact.nullable(),
    percent: Exact.nullable(),
    doubts: z.array(z.string()),
  })
  .openapi('StatedHolding');

const InForceSchema = HoldingSchema.extend({ statement: StatementSchema });

/** Who holds more than a threshold on a day. */
export const HoldersSchema = z
  .object({
    day: Day,
    basis: z.enum(['event', 'filed']),
    threshold: Exact,
    policy: z.string().openapi({ description: 'How the answer was made.' }),
    holders: z.array(InForceSchema),
    unclear: z.array(InForceSchema).openapi({ description: 'No percent could be read.' }),
    undated: z.array(StatementSchema),
    statements: z.int(),
  })
  .openapi('Holders');

/** A holder's statements on one class. */
export const StakeOfSchema = z
  .object({
    issuerName: text,
    securityTitle: text,
    holders: z.array(z.string()),
    latest: StatementSchema,
    holdings: z.array(HoldingSchema),
    statements: z.int(),
    firstDay: Day.nullable(),
  })
  .openapi('StakeOfHolder');

/** Ownership of an issuer's classes over time. */
export const HistorySchema = z
  .object({
    issuerName: text,
    basis: z.enum(['event', 'filed']),
    policy: z.string(),
    classes: z.array(
      z.object({
        securityTitle: text,
        statements: z.int(),
        points: z.array(
          z.object({
            day: Day,
            shares: Exact,
            percent: Exact,
            sharesOfPersons: Exact,
            overlap: Exact.openapi({ description: 'What adding up joint filers counts twice.' }),
            statements: z.array(
              StatementSchema.extend({
                persons: z.array(z.string()),
                shares: Exact,
                percent: Exact,
                doubts: z.array(z.string()),
              }),
            ),
          }),
        ),
      }),
    ),
    undated: z.int(),
  })
  .openapi('History');

/** A statement as lists of holdings have it. */
export function heldStatement(statement: HeldStatement): object {
  const { filingId, accession, form, issuerName, securityTitle, cusips } = statement;
  const { eventDate, filedDate, amendmentNumber, isExit } = statement;
  return {
    id: filingId,
    accession,
    form,
    issuerName,
    securityTitle,
    cusips,
    eventDate: eventDate ?? null,
    filedDate: filedDate ?? null,
    amendmentNumber,
    isExit,
  };
}

/** A holding with the statement that tells of it. */
export function holdingJson({ person, statement }: HoldingInForce): object {
  return { ...statedHolding(person), statement: heldStatement(statement) };
}

export function stakeOfJson({ latest, holdings, firstDay, ...stake }: StakeOf): object {
  return {
    ...stake,
    latest: heldStatement(latest),
    holdings: holdings.map(statedHolding),
    firstDay: firstDay ?? null,
  };
}

export function historyJson({ classes, ...history }: OwnershipHistory): object {
  return {
    ...history,
    classes: classes.map(({ points, ...one }) => ({
      ...one,
      points: points.map(({ statements, ...point }) => ({
        ...point,
        statements: statements.map(({ statement, persons, shares, percent, doubts }) => ({
          ...heldStatement(statement),
          persons,
          shares,
          percent,
          doubts,
        })),
      })),
    })),
  };
}

function statedHolding({ name, cik, amount, percent, doubts }: StatedHolding): object {
  return { name, cik, shares: amount ?? null, percent: percent ?? null, doubts };
}
