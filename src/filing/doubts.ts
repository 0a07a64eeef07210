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
  const doubts: Doubt[] = [];
  if (isPart(filing)) walk(filing, [], doubts);
  filing.reportingPersons.forEach(({ listDoubts }, at) => {
    if (listDoubts) doubts.push(...ofLists(listDoubts, `reportingPersons[${at}].`));
  });
  return [...doubts, ...ofLists(filing.listDoubts, '')];
}

function ofLists(
  lists: { readonly [list: string]: { readonly doubt: string; readonly span?: Span } },
  before: string,
): Doubt[] {
  return Object.entries(lists).map(([list, { doubt, span }]) => ({
    path: before + list,
    reason: doubt,
    ...(span && { span }),
  }));
}

/** A fact, a record or a list of facts. */
type Part = { readonly [key: string]: unknown } | readonly unknown[];

/** Few facts are in doubt, so their paths are put together only then, from the steps to them. */
function walk(part: Part, steps: (string | number)[], doubts: Doubt[]): void {
  if (isList(part)) {
    for (let at = 0; at < part.length; at += 1) step(part[at], at, steps, doubts);
    return;
  }
  const { value, doubt, span } = part;
  if (typeof doubt === 'string') {
    doubts.push({ path: pathOf(steps), reason: doubt, ...(isSpan(span) && { span }) });
  }
  // Most parts are facts, and what has a plain value holds no others.
  if (value !== undefined && !isPart(value)) return;
  for (const key in part) {
    // Places hold no facts, and doubts of whole lists come last.
    if (key !== 'span' && key !== 'listDoubts') step(part[key], key, steps, doubts);
  }
}

function step(
  inner: unknown,
  key: string | number,
  steps: (string | number)[],
  doubts: Doubt[],
): void {
  if (!isPart(inner)) return;
  steps.push(key);
  walk(inner, steps, doubts);
  steps.pop();
}

/** Numbers hold no facts. */
function isPart(inner: unknown): inner is Part {
  return typeof inner === 'object' && inner !== null && !(inner instanceof Decimal);
}

function isList(part: Part): part is readonly unknown[] {
  return Array.isArray(part);
}

function isSpan(part: unknown): part is Span {
  return isPart(part) && 'from' in part;
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
