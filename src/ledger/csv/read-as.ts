import type { ColumnKind, FoundColumns } from './columns.ts';
import type { DayStyle } from './csv-day.ts';
import type { Imported } from './imported.ts';

const STYLES: Readonly<Record<DayStyle, string>> = {
  iso: 'year, month, day',
  'month-first': 'month, day, year',
  'day-first': 'day, month, year',
  'month-named': 'months by name',
};

/** How a file was read, so that a person can see a wrong guess before it does harm. */
export function readAs<Name extends string>(
  { columns, headings }: FoundColumns<Name>,
  kinds: readonly ColumnKind<Name>[],
  days: { readonly style: DayStyle; readonly assumed: boolean },
  delimiter: string,
  sign: string,
): Imported['readAs'] {
  const mapped = kinds.map(({ name }) => {
    const at = columns[name];
    if (at === undefined) return { what: name, as: 'no column' };
    const heading = headings[at]?.trim();
    return { what: name, as: `column ${at + 1}${heading ? `, “${heading}”` : ''}` };
  });
  const assumed = days.assumed ? ', assumed: every day fits more than one style' : '';
  return [
    ...mapped,
    { what: 'days', as: `${STYLES[days.style]}${assumed}` },
    { what: 'cells', as: `separated by ${delimiter}, decimals after “${sign}”` },
  ];
}
