import type { Span } from '../../source/span.ts';
import { type Day, partsOf } from '../../value/day.ts';
import type { Placed } from './printed.ts';

/** A box of the form, drawn before or behind what it stands for. */
export interface Box {
  readonly ticked: boolean;
  /** `(a)` or `Rule 13d-1(b)`; absent where the caption says it. */
  readonly label?: string;
  /** Of the fact that ticks it. */
  readonly span?: Span;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** As statements write a day: `December 30, 2003`. */
export function dayAsFiled(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${MONTHS[month - 1]} ${dayOfMonth}, ${year}`;
}

/** A box that a fact ticks, or that nothing does. */
export function boxOf(ticked: boolean, fact: Placed | undefined, label?: string): Box {
  return { ticked, ...(label !== undefined && { label }), ...(fact?.span && { span: fact.span }) };
}
