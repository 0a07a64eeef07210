import type { Fact } from '../filing/fact.ts';
import type { DraftField, Fields } from './draft.ts';

/** A fact of a filing on file; one that its reader doubts is carried, and must be looked at. */
export function carried(
  fact: Fact<string> | Fact<boolean> | Fact<{ toString(): string }> | undefined,
  title: string,
): DraftField | undefined {
  if (!fact) return undefined;
  const { value, doubt } = fact;
  const from = `carried from ${title}`;
  const gap =
    doubt === undefined
      ? {}
      : { gap: `Carried from ${title}, whose reading is in doubt: ${doubt}` };
  if (value === undefined) return { ...gap };
  const text = typeof value === 'boolean' ? yesNo(value) : value.toString();
  return text === '' ? undefined : { value: text, from, ...gap };
}

/** A value that may be unknown without anything lacking. */
export function filled(value: string | undefined, from: string): DraftField | undefined {
  return value === undefined || value === '' ? undefined : { value, from };
}

/** Without the fields that there are not. */
export function notEmpty(fields: Readonly<Record<string, DraftField | undefined>>): Fields {
  const known = Object.entries(fields).flatMap(([name, field]) =>
    field ? [[name, field] as const] : [],
  );
  return new Map(known);
}

export function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
