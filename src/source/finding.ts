import type { Span } from './span.ts';

/** How much a finding matters: an `error` must be mended, a `warning` looked at, a `note` known. */
export type Severity = 'error' | 'warning' | 'note';

/** A second place that a finding speaks of, with what is to be seen there. */
export interface Related {
  readonly span: Span;
  readonly message: string;
}

/** Something to say about a filing, with its place and the rule it rests on. */
export interface Finding {
  /** What must hold, as the check's name: `cusip-same-on-every-page`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is so and what it clashes with, with the values as stated. */
  readonly message: string;
  /** The rule or specification that asks for it. */
  readonly cite: string;
  /** What to do about it. */
  readonly fix?: string;
  /** Path of the fact that it concerns: `reportingPersons[1].percentOfClass`. */
  readonly path?: string;
  readonly span?: Span;
  readonly also?: readonly Related[];
}

/** Findings in the order in which a person reads: by place, then by code; those without a place last. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const place = (finding: Finding): number => finding.span?.from ?? Number.MAX_SAFE_INTEGER;
  return findings.toSorted(
    (a, b) => place(a) - place(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}
