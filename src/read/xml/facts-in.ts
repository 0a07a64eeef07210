import type { Span } from '../../source/span.ts';
import { Decimal } from '../../value/decimal.ts';

/** A fact found in a filing, for tests. */
export interface FoundFact {
  /** Keys and places from the filing down: `reportingPersons/0/name`. */
  readonly path: string;
  /** As text; absent where nothing could be read. */
  readonly value?: string;
  readonly doubt?: string;
  readonly span?: Span;
}

/** Every fact of a filing or a part of one, for tests. */
export function factsIn(part: unknown, path = ''): FoundFact[] {
  if (part === null || typeof part !== 'object') return [];
  if (!('value' in part || 'doubt' in part)) {
    return Object.entries(part).flatMap(([key, entry]) => factsIn(entry, `${path}/${key}`));
  }
  const value = 'value' in part ? textOf(part.value) : undefined;
  const doubt = 'doubt' in part && typeof part.doubt === 'string' ? part.doubt : undefined;
  const span = 'span' in part && isSpan(part.span) ? part.span : undefined;
  return [
    {
      path: path.slice(1),
      ...(value !== undefined && { value }),
      ...(doubt !== undefined && { doubt }),
      ...(span && { span }),
    },
  ];
}

/** A filing or a part of one with the text of each fact in its place, for tests. */
export function plain(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(plain);
  if (part === null || typeof part !== 'object') return part;
  if ('value' in part) return textOf(part.value);
  if ('doubt' in part) return { doubt: part.doubt };
  const entries = Object.entries(part).filter(([key]) => key !== 'span');
  return Object.fromEntries(entries.map(([key, entry]) => [key, plain(entry)]));
}

function textOf(value: unknown): string | undefined {
  if (value instanceof Decimal) return value.toString();
  if (value === undefined || typeof value === 'string') return value;
  return JSON.stringify(value);
}

function isSpan(value: unknown): value is Span {
  return value !== null && typeof value === 'object' && 'from' in value && 'to' in value;
}
