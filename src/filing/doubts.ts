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
  walk(facts, [], doubts);
  for (const [path, { doubt, span }] of Object.entries(listDoubts)) {
    doubts.push({ path, reason: doubt, ...(span && { span }) });
  }
  return doubts;
}

/** Few facts are in doubt, so their paths are put together only then, from the steps to them. */
function walk(part: object, steps: (string | number)[], doubts: Doubt[]): void {
  if (Array.isArray(part)) {
    for (let at = 0; at < part.length; at += 1) step(part[at], at, steps, doubts);
    return;
  }
  if (isDoubted(part)) {
    const { doubt, span } = part;
    doubts.push({ path: pathOf(steps), reason: doubt, ...(span && { span }) });
  }
  for (const [key, inner] of Object.entries(part)) {
    // Places and numbers hold no facts.
    if (typeof inner === 'object' && key !== 'span') step(inner, key, steps, doubts);
  }
}

function isDoubted(part: object): part is { readonly doubt: string; readonly span?: Span } {
  return 'doubt' in part && typeof part.doubt === 'string';
}

function step(
  inner: unknown,
  key: string | number,
  steps: (string | number)[],
  doubts: Doubt[],
): void {
  if (typeof inner !== 'object' || inner === null || inner instanceof Decimal) return;
  steps.push(key);
  walk(inner, steps, doubts);
  steps.pop();
}

function pathOf(steps: readonly (string | number)[]): string {
  return steps
    .map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`))
    .join('');
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
