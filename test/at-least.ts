import { expect } from 'vitest';

/** All that an example says, among whatever else there is; an empty list is meant as it stands. */
export function atLeast(example: unknown): unknown {
  if (Array.isArray(example)) {
    return example.length === 0 ? [] : expect.arrayContaining(example.map(atLeast));
  }
  if (typeof example !== 'object' || example === null) return example;
  const parts = Object.entries(example).map(([key, part]) => [key, atLeast(part)]);
  return expect.objectContaining(Object.fromEntries(parts));
}
