import { z } from '@hono/zod-openapi';
import { allChecks } from '../../check/all.ts';
import type { Finding } from '../../source/finding.ts';
import type { Source } from '../../source/source.ts';
import { findingsJson } from '../../write/findings-json.ts';
import { Span } from './values.ts';

const place = { span: Span.nullable(), line: z.int().nullable(), column: z.int().nullable() };

/** What is wrong or odd in a filing, with its place in the decoded text. */
export const FindingSchema = z
  .object({
    code: z.string().openapi({ example: 'cusip-check-digit' }),
    severity: z.enum(['error', 'warning', 'note']),
    title: z.string().nullable().openapi({ description: 'What goes wrong where a check fires.' }),
    message: z.string(),
    cite: z.string(),
    fix: z.string().nullable(),
    path: z.string().nullable().openapi({ description: 'JSON Pointer to the fact, if it is one.' }),
    ...place,
    also: z.array(z.object({ message: z.string(), ...place })),
  })
  .openapi('Finding');

/** Findings as the API gives them, each with the title of its check. */
export function findingsOf(
  source: Source,
  findings: readonly Finding[],
  options: { readonly unmask?: boolean },
): z.infer<typeof FindingSchema>[] {
  const titles = findings.map(({ code }) => TITLES.get(code) ?? null);
  return findingsJson(source, findings, options).map((json, at) =>
    FindingSchema.parse({ ...json, title: titles[at] }),
  );
}

const TITLES: ReadonlyMap<string, string> = new Map(
  allChecks.map(({ code, title }) => [code, title]),
);
