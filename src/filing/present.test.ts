import { expect, test } from 'vitest';
import { present } from './present.ts';

interface Named {
  readonly name: string;
  readonly title?: string;
  readonly count?: number;
}

test('what is undefined has no key; everything else stays, in order', () => {
  const named = present<Named>({ title: undefined, count: 0, name: '' });
  expect(Object.entries(named)).toEqual([
    ['count', 0],
    ['name', ''],
  ]);
  // @ts-expect-error -- a name cannot be absent
  present<Named>({ name: undefined });
});
