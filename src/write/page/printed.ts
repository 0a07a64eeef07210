import { cover, type Span } from '../../source/span.ts';

/** A text of the page, with the place of the fact that it prints, where it prints a fact of a source. */
export interface Printed {
  readonly text: string;
  readonly span?: Span;
}

/** What has a place in a source, or none. */
export interface Placed {
  readonly span?: Span | undefined;
}

/** A text that prints one fact, or a list of them from the first to the last. */
export function printed(text: string, ...facts: readonly (Placed | undefined)[]): Printed {
  const [first, ...others] = facts.flatMap((fact) => fact?.span ?? []);
  return first ? { text, span: others.reduce(cover, first) } : { text };
}
