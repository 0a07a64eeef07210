import type { Span } from '../source/span.ts';
import type { Decimal } from '../value/decimal.ts';

/**
 * What is written of a filing, before it is JSON: names, values, places and doubts in one tree.
 * The JSON, the list of doubts and the table of spans are three readings of it, so that they
 * cannot disagree about a path.
 */
export type Outline = Leaf | Branch | List;

export interface Leaf {
  readonly kind: 'leaf';
  readonly value: string | number | boolean | null;
  readonly span?: Span | undefined;
  readonly doubt?: string | undefined;
}

export interface Branch {
  readonly kind: 'branch';
  readonly fields: Readonly<Record<string, Outline>>;
  readonly span?: Span | undefined;
}

export interface List {
  readonly kind: 'list';
  readonly entries: readonly Outline[];
  readonly span?: Span | undefined;
  readonly doubt?: string | undefined;
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** What a fact of any kind has in common; both stated and unread facts are such. */
interface AnyFact {
  readonly value?: string | number | boolean | Decimal | undefined;
  readonly span?: Span;
  readonly doubt?: string;
}

/** A fact; one that is absent or unread has the value `null`. */
export function leaf(fact: AnyFact | undefined): Leaf {
  const value = fact?.value;
  return {
    kind: 'leaf',
    value: value === undefined ? null : typeof value === 'object' ? value.toString() : value,
    span: fact?.span,
    doubt: fact?.doubt,
  };
}

export function branch(fields: Readonly<Record<string, Outline>>, span?: Span): Branch {
  return { kind: 'branch', fields, span };
}

export function list(
  entries: readonly Outline[],
  doubt?: { readonly doubt: string; readonly span?: Span },
): List {
  return { kind: 'list', entries, span: doubt?.span, doubt: doubt?.doubt };
}

/** The values alone; every text goes through `text` on its way out. */
export function jsonOf(outline: Outline, text: (written: string) => string): Json {
  if (outline.kind === 'leaf') {
    return typeof outline.value === 'string' ? text(outline.value) : outline.value;
  }
  if (outline.kind === 'list') return outline.entries.map((entry) => jsonOf(entry, text));
  return Object.fromEntries(
    Object.entries(outline.fields).map(([key, inner]) => [key, jsonOf(inner, text)]),
  );
}

/** Paths of what is in doubt: `reportingPersons[1].percentOfClass`. */
export function doubtsOf(outline: Outline, path = ''): string[] {
  if (outline.kind === 'branch') {
    return Object.entries(outline.fields).flatMap(([key, inner]) =>
      doubtsOf(inner, path === '' ? key : `${path}.${key}`),
    );
  }
  const own = outline.doubt === undefined ? [] : [path];
  if (outline.kind === 'leaf') return own;
  return [...own, ...outline.entries.flatMap((entry, at) => doubtsOf(entry, `${path}[${at}]`))];
}

/** Places by JSON Pointer (RFC 6901): `/reportingPersons/1/percentOfClass` to `[from, to]`. */
export function spansOf(outline: Outline): Record<string, [number, number]> {
  const places: Record<string, [number, number]> = {};
  addPlaces(places, outline, '');
  return places;
}

function addPlaces(
  places: Record<string, [number, number]>,
  outline: Outline,
  pointer: string,
): void {
  const { span } = outline;
  if (span) places[pointer] = [span.from, span.to];
  if (outline.kind === 'leaf') return;
  const inner = outline.kind === 'list' ? outline.entries : outline.fields;
  for (const [key, part] of Object.entries(inner)) addPlaces(places, part, `${pointer}/${key}`);
}
