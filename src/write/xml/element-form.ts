import type { ValueKind } from './value-kinds.ts';

/**
 * Where a statement must have an element, given that the element around it is there.
 * What the schema leaves open, but EDGAR's specification calls mandatory on a first statement, is
 * needed there and optional on an amendment, which may leave out what it does not change.
 */
export type Need = 'always' | 'original' | 'never';

/** An element of EDGAR's XML: its name, what it is to the filer, how often it may stand. */
export interface ElementForm {
  readonly name: string;
  /** As the filer knows it: `Row 11 (aggregate amount)`. */
  readonly label: string;
  readonly need: Need;
  /** How many may stand side by side. */
  readonly most: number;
  readonly kind?: ValueKind;
  /** In the order that EDGAR requires. */
  readonly children?: readonly ElementForm[];
  /** In the namespace of addresses and attached documents. */
  readonly common?: boolean;
  /** Where it is not for all statements or not for the public. */
  readonly only?: 'amendment' | 'submission' | 'public';
  /** A value may be empty, which says that there is none. */
  readonly mayBeEmpty?: boolean;
}

type Extra = Partial<Pick<ElementForm, 'most' | 'common' | 'only' | 'mayBeEmpty'>>;

/** An element that holds a value. */
export function value(
  name: string,
  label: string,
  kind: ValueKind,
  need: Need,
  extra: Extra = {},
): ElementForm {
  return { name, label, need, most: 1, kind, ...extra };
}

/** An element that holds elements. */
export function group(
  name: string,
  label: string,
  need: Need,
  children: readonly ElementForm[],
  extra: Extra = {},
): ElementForm {
  return { name, label, need, most: 1, children, ...extra };
}
