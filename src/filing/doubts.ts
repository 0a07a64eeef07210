import type { Finding } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import { Decimal } from '../value/decimal.ts';
import type { Filing } from './filing.ts';

/** A fact that the reader is not sure of. */
export interface Doubt {
  /** `reportingPersons[1].percentOfClass`; a list as a whole has its own name. */
  readonly path: string;
  readonly reason: string;
  readonly span?: Span;
}

/** Every doubt in a filing, in the order of the model. */
export function doubtsIn(filing: Filing): Doubt[] {
  const { listDoubts, ...facts } = filing;
  const doubts: Doubt[] = [];
  walk(facts, '', doubts);
  for (const [path, { doubt, span }] of Object.entries(listDoubts)) {
    doubts.push({ path, reason: doubt, ...(span && { span }) });
  }
  return doubts;
}

function walk(part: object, path: string, doubts: Doubt[]): void {
  if ('doubt' in part && typeof part.doubt === 'string') {
    const span = 'span' in part ? (part.span as Span | undefined) : undefined;
    doubts.push({ path, reason: part.doubt, ...(span && { span }) });
  }
  for (const [key, inner] of Object.entries(part)) {
    // Numbers and places hold no facts.
    if (typeof inner !== 'object' || inner === null || key === 'span') continue;
    if (inner instanceof Decimal) continue;
    const step = Array.isArray(part) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    walk(inner, step, doubts);
  }
}

/** The finding that a doubt is. */
export function doubtFinding({ path, reason, span }: Doubt): Finding {
  return {
    code: 'fact-read-with-certainty',
    severity: 'warning',
    message: reason,
    cite: 'Stakeline, reading',
    fix: 'Look at the place in the filing before you rely on this fact.',
    path,
    ...(span && { span }),
  };
}
