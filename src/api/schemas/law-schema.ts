import { z } from '@hono/zod-openapi';
import { Day } from './values.ts';

/** How sure we are of a text of law. */
export const CertaintySchema = z.enum(['primary', 'secondary', 'memory']).openapi('Certainty', {
  description: 'Whether the law’s own text was seen, others’ account, or neither.',
});

/** A text of law in force from a day on. */
export const VersionSchema = z
  .object({ from: Day, cite: z.string(), text: z.string(), certainty: CertaintySchema })
  .openapi('Version');

/** What the law leaves to a person. */
export const QuestionSchema = z
  .object({ name: z.string(), asks: z.string(), why: z.string(), cite: z.string() })
  .openapi('Question');

/** Something that sets a due day running. */
export const TriggerSchema = z
  .object({
    trigger: z.string(),
    files: z.string().openapi({ example: '13D' }),
    happened: z.string(),
    eventIs: z.string(),
    rule: z.string(),
  })
  .openapi('Trigger');
