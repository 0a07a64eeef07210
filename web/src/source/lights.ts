import type { Places } from './places.ts';

/** Kinds of light, the strongest last: where several fall on a place, it is the one that is seen. */
export const KINDS = [
  'fact',
  'note',
  'doubt',
  'warning',
  'error',
  'pointed',
  'beside',
  'chosen',
] as const;
export type Kind = (typeof KINDS)[number];

/** A place with its kind of light. */
export interface Light {
  readonly kind: Kind;
  readonly span: readonly [number, number];
}

/** Lights these places, and takes away what was lit of the same kinds. */
export function light(places: Places, kinds: readonly Kind[], lights: readonly Light[]): void {
  const { window } = places;
  if (!window?.CSS.highlights) return;
  for (const kind of kinds) {
    const ranges = lights
      .filter((one) => one.kind === kind)
      .flatMap(({ span: [from, to] }) => places.range(from, to) ?? []);
    const highlight = new window.Highlight(...ranges);
    highlight.priority = KINDS.indexOf(kind);
    window.CSS.highlights.set(kind, highlight);
  }
}

/** Takes all lights away, when the source is shown no more. */
export function lightsOut({ window }: Places): void {
  for (const kind of KINDS) window?.CSS.highlights?.delete(kind);
}
