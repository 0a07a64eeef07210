import { z } from '@hono/zod-openapi';
import { confirmations, runChecks } from '../check/run.ts';
import { openEnvelope, primaryDocument } from '../read/envelope/envelope.ts';
import { formatOf } from '../read/formats.ts';
import { readFiling } from '../read/read-filing.ts';
import { inReadingOrder } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import type { Source } from '../source/source.ts';
import { filingJson } from '../write/json.ts';
import { FilingSchema } from './schemas/filing-schema.ts';
import { FindingSchema, findingsOf } from './schemas/finding-schema.ts';
import { Span } from './schemas/values.ts';

/** A filing as it was read: its text, its facts with their places, and what is to be said of it. */
export const ReadingSchema = z
  .object({
    name: z.string(),
    format: z.enum(['text', 'html', 'xml']),
    text: z.string().openapi({ description: 'The decoded source, into which all spans point.' }),
    filing: FilingSchema,
    findings: z.array(FindingSchema),
    confirmations: z
      .array(z.object({ code: z.string(), message: z.string(), span: Span.nullable() }))
      .openapi({ description: 'What the checks vouch for: the filing agrees with itself there.' }),
  })
  .openapi('Reading');

export type ReadingOf = z.infer<typeof ReadingSchema>;

/** The reading of a source as the API gives it. */
export function readingOf(source: Source, unmask: boolean): ReadingOf {
  const { filing, findings } = readFiling(source);
  const text = unmask ? source.text : masked(source.text);
  const all = inReadingOrder([...findings, ...runChecks(filing)]);
  return {
    name: source.name,
    format: formatOf(source, primaryDocument(openEnvelope(source)).text),
    text,
    filing: FilingSchema.parse(filingJson(filing, { spans: true, unmask })),
    findings: findingsOf(source, all, { unmask }),
    confirmations: confirmations(filing).map(({ code, message, span }) => ({
      code,
      message: unmask ? message : masked(message),
      span: span ? [span.from, span.to] : null,
    })),
  };
}
