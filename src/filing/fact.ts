import type { Span } from '../source/span.ts';

/** A fact as the filer stated it: its value and its place, and why it may be misread, if it may. */
export interface Stated<T> {
  readonly value: T;
  /** Where it stands; absent in filings that were never text, such as drafts. */
  readonly span?: Span;
  /** Why the reader is not sure of the value. */
  readonly doubt?: string;
}

/** Something is stated, but no value could be read from it. */
export interface Unread {
  readonly value?: undefined;
  readonly span?: Span;
  readonly doubt: string;
}

/** What a form has room for. Where the filing says nothing at all, the property is absent. */
export type Fact<T> = Stated<T> | Unread;

/** Every fact that is read passes here, so that its few shapes are spelled out, which is fast. */
export function stated<T>(value: T, span?: Span, doubt?: string): Stated<T> {
  if (doubt === undefined) return span ? { value, span } : { value };
  return span ? { value, span, doubt } : { value, doubt };
}

export function unread(doubt: string, span?: Span): Unread {
  return span ? { doubt, span } : { doubt };
}

/** The same fact, now in doubt; a doubt that it has already stays. */
export function doubted<T>(fact: Stated<T>, doubt: string): Stated<T> {
  return fact.doubt === undefined ? { ...fact, doubt } : fact;
}
