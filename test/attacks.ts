import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { type ApiUnderTest, apiUnderTest } from './api-under-test.ts';

/** Where the API begins. */
export const BASE = '/api/v1';

const opened: ApiUnderTest[] = [];

/** A server that is closed in the end. */
export async function server(
  options: Parameters<typeof apiUnderTest>[0] = {},
): Promise<ApiUnderTest> {
  const one = await apiUnderTest(options);
  opened.push(one);
  return one;
}

/** The status of the answer to a request. */
export async function statusOf(
  one: ApiUnderTest,
  address: string,
  init?: RequestInit,
): Promise<number> {
  return (await one.request(`${BASE}${address}`, init)).status;
}

/**
 * Tries attacks, each under the sentence by which docs/guide/security.md lists it; the guide has just
 * these under the heading given.
 */
export function tryAttacks(
  heading: string,
  attacks: Readonly<Record<string, () => Promise<void>>>,
): void {
  afterAll(() => Promise.all(opened.map((one) => one.close())));

  describe('an attack that does not succeed:', () => {
    test.each(Object.entries(attacks))('%s', (_, attack) => attack());
  });

  test('the guide lists every attack, and no other', () => {
    const guide = readFileSync('docs/guide/security.md', 'utf8');
    const [, section = ''] = guide.split(`### ${heading}\n`);
    const own = section.split('\n#')[0] ?? '';
    const listed = [...own.matchAll(/^\d+\. (.*)$/gm)].map(([, sentence]) => sentence);
    expect(listed).toEqual(Object.keys(attacks));
  });
}
