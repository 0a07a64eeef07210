import { z } from '@hono/zod-openapi';
import { CertaintySchema, QuestionSchema, VersionSchema } from './law-schema.ts';
import { Day, Exact } from './values.ts';

/** A finding on a journal: what is wrong with it, and the entries that it is about. */
export const LedgerFindingSchema = z
  .object({
    code: z.string(),
    severity: z.enum(['error', 'warning', 'note']),
    message: z.string(),
    fix: z.string().nullable(),
    day: Day.nullable(),
    entries: z.array(z.object({ line: z.int().nullable(), entry: z.string() })),
  })
  .openapi('LedgerFinding');

/** Head of a journal. */
export const StakeFacts = z.object({
  issuer: z.string().nullable(),
  class: z.string().nullable(),
  cusip: z.string().nullable(),
  holder: z.string().nullable(),
});

const RightSchema = z.object({
  name: z.string().nullable(),
  shares: Exact,
  counted: Exact,
  exercisableFrom: Day,
  why: z.string().nullable(),
});

/** The rows of a cover page as they are worked out. */
const rows = {
  soleVotingPower: Exact,
  sharedVotingPower: Exact,
  soleDispositivePower: Exact,
  sharedDispositivePower: Exact,
  aggregateAmount: Exact,
  percentOfClass: Exact.nullable().openapi({ description: 'Rounded as the form asks.' }),
  percentExact: Exact.nullable(),
  numerator: Exact.nullable(),
  denominator: Exact.nullable(),
  overFivePercent: z.boolean().nullable(),
  rights: z.array(RightSchema),
  questions: z.array(QuestionSchema),
};
const Rows = z.object(rows).openapi('OwnershipRows');

/** Who owns what on a day. */
export const OwnershipSchema = z
  .object({
    day: Day,
    count: z
      .object({
        outstanding: Exact,
        heldByIssuer: Exact.nullable(),
        asOf: Day,
        published: Day.nullable(),
        document: z.string().nullable(),
        ageDays: z.int(),
      })
      .nullable()
      .openapi({ description: 'The count of the class published by then.' }),
    persons: z.array(z.object({ person: z.string(), ...rows })),
    together: Rows,
  })
  .openapi('Ownership');

/** A day on which something about the stake changed. */
export const TimelineSchema = z
  .object({
    days: z.array(
      z.object({
        day: Day,
        entries: z.array(
          z.looseObject({ ref: z.string(), kind: z.string(), text: z.string(), day: Day }),
        ),
        ripened: z.array(z.string()),
        lapsed: z.array(z.string()),
        together: Rows,
      }),
    ),
    findings: z.array(LedgerFindingSchema),
  })
  .openapi('Timeline');

const ObligationSchema = z
  .object({
    trigger: z.string(),
    files: z.string(),
    happened: z.string(),
    event: Day,
    what: z.string(),
    ahead: z.boolean(),
    due: Day.nullable(),
    careful: Day.nullable().openapi({ description: 'The day to keep to.' }),
    rule: z.string(),
    version: VersionSchema.nullable(),
    certainty: CertaintySchema,
    alternatives: z.array(z.object({ due: Day.optional(), version: VersionSchema })),
    doubts: z.array(z.string()),
    state: z.enum(['met', 'met late', 'met, to be judged', 'open', 'overdue', 'ahead']),
    metBy: z.string().nullable().openapi({ description: 'The entry of the filing.' }),
    daysLeft: z.int().nullable(),
    businessDaysLate: z.int().nullable(),
    reasons: z.array(z.object({ text: z.string(), cite: z.string() })),
    possible: z.array(
      z.object({
        schedule: z.enum(['13D', '13G', 'none']),
        paragraph: z.string().optional(),
        due: Day.optional(),
      }),
    ),
    questions: z.array(QuestionSchema),
    coolingOff: z
      .object({ from: Day, through: Day.nullable(), version: VersionSchema })
      .nullable()
      .openapi({ description: 'When the shares may not be voted nor more be bought.' }),
    entries: z.array(z.string()),
  })
  .openapi('Obligation');

/** What had to be filed, what is to come, and what is left to a person. */
export const ObligationsSchema = z
  .object({
    today: Day,
    reportsOn: z.enum(['none', 'open', '13D', '13G']),
    obligations: z.array(ObligationSchema),
    questions: z.array(QuestionSchema.extend({ day: Day, hangs: z.string(), due: Day.nullable() })),
    findings: z.array(LedgerFindingSchema),
  })
  .openapi('Obligations');

/** What a CSV file would add, or has added. */
export const ImportSchema = z
  .object({
    file: z.string(),
    taken: z.boolean().openapi({ description: 'Whether the entries are in the journal now.' }),
    readAs: z.record(z.string(), z.string()).openapi({ description: 'How each column was read.' }),
    entries: z.array(z.string()),
    refused: z.array(
      z.object({ line: z.int().nullable(), why: z.string(), cells: z.array(z.string()) }),
    ),
    duplicates: z.array(z.int()).openapi({ description: 'Lines that are in the journal already.' }),
    leftOut: z.array(z.int()),
    version: z.int().openapi({ description: 'The version of the stake now.' }),
  })
  .openapi('Import');
