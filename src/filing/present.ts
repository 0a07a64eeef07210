/** A record's properties, where those that may be absent may be given as `undefined` too. */
export type Given<T> = {
  readonly [Key in keyof T]: object extends Pick<T, Key> ? T[Key] | undefined : T[Key];
};

/**
 * A record without the properties that are `undefined`: what is absent has no key.
 * Spreads (`...(name && { name })`) say the same, but where one stands first in a literal, each
 * property behind it costs a microsecond in V8, thirty times as much as here.
 */
export function present<T extends object>(given: Given<T>): T {
  const kept: { [Key in keyof T]?: Given<T>[Key] } = {};
  for (const key in given) if (given[key] !== undefined) kept[key] = given[key];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only what may be absent can be undefined
  return kept as T;
}
