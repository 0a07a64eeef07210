import type { Finding } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import { Positions } from '../source/position.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../source/span.ts';
import type { Json } from './outline.ts';

/** Findings as JSON: what each says, and its place as offsets and as line and column from 1. */
export function findingsJson(
  source: Source,
  findings: readonly Finding[],
  options: { readonly unmask?: boolean } = {},
): { readonly [key: string]: Json }[] {
  if (findings.length === 0) return [];
  const positions = new Positions(source);
  const text = options.unmask ? (written: string) => written : masked;
  return findings.map((finding) => ({
    code: finding.code,
    severity: finding.severity,
    message: text(finding.message),
    cite: finding.cite,
    fix: finding.fix ?? null,
    path: finding.path ?? null,
    ...placeJson(positions, finding.span),
    also: (finding.also ?? []).map(({ span, message }) => ({
      message: text(message),
      ...placeJson(positions, span),
    })),
  }));
}

function placeJson(positions: Positions, span: Span | undefined): { readonly [key: string]: Json } {
  if (!span) return { span: null, line: null, column: null };
  const { line, column } = positions.at(span.from);
  return { span: [span.from, span.to], line, column };
}
