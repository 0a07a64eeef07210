import { z } from '@hono/zod-openapi';
import { parseDay } from '../../value/day.ts';
import { PAGE_SIZE, PAGE_SIZE_MAX, QUERY_LENGTH_MAX } from '../limits.ts';
import { Problem } from '../problem.ts';

/** A calendar day in a request. */
export const DayGiven = z
  .string()
  .transform((text, context) => {
    const day = parseDay(text);
    if (day !== undefined) return day;
    context.addIssue('There is no such day; write it YYYY-MM-DD.');
    return z.NEVER;
  })
  .openapi({ type: 'string', format: 'date' });

/** A calendar day in an answer. */
export const Day = z.string().openapi({ format: 'date', example: '2024-02-13' });

/** Shares, percents and prices: exact decimals, written as text so that no reader rounds them. */
export const Exact = z.string().openapi({ example: '1487600', description: 'An exact decimal.' });

/** A place in the decoded text of a filing: `[from, to]`, `from` included, `to` not. */
export const Span = z.tuple([z.int(), z.int()]).openapi({ example: [120, 129] });

/** A switch in a query. */
export const Switch = z
  .enum(['true', 'false'], 'Write true or false.')
  .optional()
  .openapi({ example: 'true' });

/** A text in a query, of bounded length. */
export const QueryText = z.string().min(1).max(QUERY_LENGTH_MAX);

/** Where a page begins, and how many entries it has. */
export const PageQuery = {
  cursor: QueryText.optional().openapi({ description: '`next` of the page before.' }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(PAGE_SIZE_MAX, `A page has at most ${PAGE_SIZE_MAX} entries.`)
    .default(PAGE_SIZE)
    .openapi({ description: 'Entries of a page.', example: 50 }),
};

/** A cursor that is the number of an entry; one that nobody was given is refused. */
export function numberedCursor(cursor: string): number {
  if (/^\d{1,10}$/.test(cursor)) return Number(cursor);
  throw new Problem(400, 'There is no such cursor; take next of the page before.');
}

/** The cursor of the next page; null on the last. */
export const Next = z.string().nullable().openapi({ description: 'The cursor of the next page.' });

/** The number that the store gave something. */
export const IdParam = z.object({
  id: z.coerce.number().int().min(1).max(2_147_483_647).openapi({ example: 1 }),
});

/** The same of a draft; drafts and stakes are numbered together. */
export const DraftParam = IdParam.extend({ id: IdParam.shape.id.openapi({ example: 2 }) });

/** An instant, ISO 8601 in UTC. */
export const Instant = z.string().openapi({ format: 'date-time' });

/** A filing by its accession number or its number in the store. */
export const FilingParam = z.object({
  id: z.string().min(1).max(25).openapi({
    description: 'Accession number, with dashes or without, or the number in the store.',
    example: '1',
  }),
});

/** Whether individuals’ tax numbers are shown. */
export const UnmaskQuery = z.object({
  unmask: Switch.openapi({
    description: 'Leaves individuals’ tax numbers as they stand; otherwise their digits are #.',
    example: 'false',
  }),
});
