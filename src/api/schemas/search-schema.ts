import { z } from '@hono/zod-openapi';
import { PURPOSES, type Purpose } from '../../filing/purposes.ts';
import type { FilingSearch, Range } from '../../store/search/filing-search.ts';
import { Decimal } from '../../value/decimal.ts';
import { FilingHeadSchema } from './filing-head-schema.ts';
import { DayGiven, Exact, QueryText } from './values.ts';

const DecimalGiven = z
  .string()
  .max(40)
  .transform((text, context) => {
    const decimal = Decimal.parse(text);
    if (decimal) return decimal;
    context.addIssue('Write a number in plain digits, such as 5.1.');
    return z.NEVER;
  })
  .openapi({ type: 'string' });

const purposes = z
  .string()
  .refine(
    (text) => Object.hasOwn(PURPOSES, text),
    `It is one of ${Object.keys(PURPOSES).join(', ')}.`,
  )
  .openapi({ enum: Object.keys(PURPOSES) });

/** What filings can be searched by. */
export const SearchQuery = z.object({
  text: QueryText.optional().openapi({
    description: 'Words and "phrases" that stand in one item.',
  }),
  issuer: QueryText.optional().openapi({
    description: 'Name, part of a name, or CIK.',
    example: '8x8',
  }),
  holder: QueryText.optional().openapi({ description: 'Name, part of a name, or CIK.' }),
  cusip: QueryText.optional().openapi({ description: 'All nine characters or the first six.' }),
  class: QueryText.optional().openapi({ description: 'Words of the title of the class.' }),
  family: z.enum(['13D', '13G']).optional(),
  amendment: z.enum(['true', 'false']).optional(),
  eventFrom: DayGiven.optional(),
  eventTo: DayGiven.optional(),
  filedFrom: DayGiven.optional(),
  filedTo: DayGiven.optional(),
  acceptedFrom: DayGiven.optional(),
  acceptedTo: DayGiven.optional(),
  percentFrom: DecimalGiven.optional(),
  percentTo: DecimalGiven.optional(),
  sharesFrom: DecimalGiven.optional(),
  sharesTo: DecimalGiven.optional(),
  personType: QueryText.optional().openapi({ description: 'A code of row 14 or 12, as IA.' }),
  rule: z.enum(['13d-1(b)', '13d-1(c)', '13d-1(d)']).optional(),
  purpose: purposes.optional(),
  finding: QueryText.optional().openapi({ description: 'Code of a finding.' }),
});

type SearchGiven = z.infer<typeof SearchQuery>;

/** The search that a query asks for; what is not given is left out. */
export function searchOf(query: SearchGiven): FilingSearch {
  const { text, issuer, holder, cusip, family, amendment, personType, rule, finding } = query;
  return {
    ...present({ text, issuer, holder, cusip, securityClass: query.class }),
    ...present({ family, personType, rule, finding, purpose: purposeOf(query.purpose) }),
    ...present({ isAmendment: amendment === undefined ? undefined : amendment === 'true' }),
    ...present({
      eventDate: rangeOf(query.eventFrom, query.eventTo),
      filedDate: rangeOf(query.filedFrom, query.filedTo),
      acceptedDate: rangeOf(query.acceptedFrom, query.acceptedTo),
      percent: rangeOf(query.percentFrom, query.percentTo),
      shares: rangeOf(query.sharesFrom, query.sharesTo),
    }),
  };
}

function purposeOf(name: string | undefined): Purpose | undefined {
  return name !== undefined && isPurpose(name) ? name : undefined;
}

function isPurpose(name: string): name is Purpose {
  return Object.hasOwn(PURPOSES, name);
}

function rangeOf<Value>(from: Value | undefined, to: Value | undefined): Range<Value> | undefined {
  if (from === undefined && to === undefined) return undefined;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

/** Without what is not given. */
function present<Given extends object>(
  given: Given,
): { [Key in keyof Given]?: Exclude<Given[Key], undefined> } {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just these keys were kept
  return Object.fromEntries(entries) as { [Key in keyof Given]?: Exclude<Given[Key], undefined> };
}

/** A filing in a list, with what its cover pages state. */
export const FoundFilingSchema = FilingHeadSchema.extend({
  cusips: z.array(z.string()),
  persons: z
    .array(
      z.object({
        name: z.string().nullable(),
        cik: z.string().nullable(),
        aggregateAmount: Exact.nullable(),
        percentOfClass: Exact.nullable(),
        doubts: z.array(z.string()),
      }),
    )
    .openapi({ description: 'One a cover page; joint filers state the same shares.' }),
}).openapi('FoundFiling');

/** A filing that a search found, and where. */
export const HitSchema = FoundFilingSchema.extend({
  snippets: z.array(
    z.object({
      item: z.string(),
      pieces: z.array(z.object({ text: z.string(), isHit: z.boolean() })),
    }),
  ),
}).openapi('Hit');
