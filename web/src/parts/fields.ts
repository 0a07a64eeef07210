import type { FormEvent } from 'react';

/** The texts of a form that is sent, by the names of its fields, without those left empty. */
export function fieldsOf(event: FormEvent<HTMLFormElement>): Readonly<Record<string, string>> {
  event.preventDefault();
  const fields = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value] as const] : [],
  );
  return Object.fromEntries(fields);
}
