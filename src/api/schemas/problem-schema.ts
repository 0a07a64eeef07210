import { z } from '@hono/zod-openapi';
import { PROBLEM_JSON } from '../problem.ts';

const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string().openapi({ description: 'The kind of problem; the same for each status.' }),
    status: z.int(),
    detail: z.string().openapi({ description: 'What is so, and what to do about it.' }),
    errors: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .optional()
      .openapi({ description: 'Each field that is wrong: its name or JSON Pointer, and why.' }),
  })
  .openapi('Problem', { description: 'Every error has this one shape (RFC 9457).' });

const content = { [PROBLEM_JSON]: { schema: ProblemSchema } };

/** The errors that any route may answer with. */
export const problems = {
  '4XX': { description: 'The request cannot be met.', content },
  '5XX': { description: 'The server failed, or is not ready for this.', content },
} as const;
