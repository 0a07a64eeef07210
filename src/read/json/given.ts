/** The properties that have a value; absent stays absent. */
export function given<T extends object>(
  properties: T,
): { [K in keyof T]?: Exclude<T[K], undefined> };
export function given(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
