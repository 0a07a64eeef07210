import { type Stated, stated } from '../../filing/fact.ts';
import type { Span } from '../../source/span.ts';
import type { Layout } from '../layout/layout.ts';
import { matchesOf } from '../parse/matches.ts';
import type { Listed } from './default-citizenship.ts';

/** `Ms. Penrose is a citizen of Canada`, `other than Mr. Hale, who is a citizen of Japan`. */
const STATEMENT =
  /\b(?:mr|ms|mrs|dr|miss|prof|sir)\.?\s+((?:[a-zà-öø-ÿ'’-]{2,30}\s+){0,3}?[a-zà-öø-ÿ'’-]{2,30}),?\s+(?:who\s+)?is\s+a\s+citizen\s+of\s+(?:the\s+)?((?:united|new|south|saudi|hong|great)\s+[a-z]+|[a-z]+)(?=\s*[.,;)]|\s+and\b)/g;
/** In an item a statement stands so near the list of which it speaks. */
const NEAR = 4000;
const STATEMENTS_MAX = 200;

/** The citizenship that a filing gives to one person of a list, by the family's name. */
export interface NamedCitizenship {
  readonly at: number;
  readonly family: string;
  readonly nation: Stated<string>;
}

/** Every such statement between two offsets, in order. */
export function namedCitizenships(layout: Layout, { from, to }: Span): NamedCitizenship[] {
  const text = layout.folded.slice(from, to);
  if (!text.includes('a citizen of')) return [];
  return matchesOf(STATEMENT, text)
    .slice(0, STATEMENTS_MAX)
    .map(({ index, 0: whole, 1: name = '', 2: nation = '' }) => {
      const at = from + index + whole.length - nation.length;
      const typed = layout.text.slice(at, at + nation.length).replace(/\s+/g, ' ');
      return {
        at,
        family: name.split(/\s+/).at(-1) ?? name,
        nation: stated(typed, layout.place(at, at + nation.length)),
      };
    });
}

/** The nation said of a listed person by name, in the schedule or near the list; the nearest of several. */
export function citizenshipOf(
  { folded }: Layout,
  all: readonly NamedCitizenship[],
  { at, to, part }: Listed,
): Stated<string> | undefined {
  if (all.length === 0) return undefined;
  const words = folded.slice(at, to).split(/[\s,]+/);
  const own = all.filter(
    (one) =>
      words.includes(one.family) &&
      (part ? one.at >= part.from && one.at < part.to : Math.abs(one.at - at) < NEAR),
  );
  return (own.find((one) => one.at > at) ?? own.at(-1))?.nation;
}
