import { expect, test } from 'vitest';
import { allTriggers } from '../law/triggers.ts';
import { nearest } from './nearest.ts';

const NAMES = allTriggers.map(({ name }) => name);

test.each([
  ['schedule-13d-intial', 'schedule-13d-initial'],
  ['Schedule-13D-Exit', 'schedule-13d-exit'],
  ['form4', 'form-4'],
  ['13g-exit', 'schedule-13g-exit'],
  ['amendment', 'schedule-13d-amendment'],
])('%s is taken for %s', (unknown, known) => {
  expect(nearest(unknown, NAMES)[0]).toBe(known);
});

test('what is like nothing, or as long as a page, has no neighbour', () => {
  expect(nearest('xyzzyxyzzyxyzzyxyzzyxyzzy', NAMES)).toEqual([]);
  expect(nearest('schedule-'.repeat(1000), NAMES)).toEqual([]);
  expect(nearest('', NAMES)).toEqual([]);
});
