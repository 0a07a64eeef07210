import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { apiUnderTest } from '../../test/api-under-test.ts';
import { atLeast } from '../../test/at-least.ts';
import { stakelineClient } from '../client/client.ts';

/*
 * docs/guide/api.md shows requests, each with a part of its answer, and code with what it prints. They
 * are run here, in their order, over a store with the worked example.
 */
const guide = readFileSync('docs/guide/api.md', 'utf8');
const api = await apiUnderTest();
await api.request('/api/v1/example', { method: 'POST' });
afterAll(() => api.close());

const shown = [...guide.matchAll(/^```http\n(.*?)^```\n\n```json\n(.*?)^```$/gms)].map(
  ([, request = '', answer = '']) => ({ request, answer, line: request.split('\n')[0] ?? '' }),
);

describe('the guide to the API', () => {
  test('shows an answer to each request', () => {
    expect(shown.length).toBe(guide.match(/^```http$/gm)?.length);
  });

  test.each(shown)('$line', async ({ request, answer }) => {
    const [head = '', ...body] = request.split('\n\n');
    const [first = '', ...headers] = head.trimEnd().split('\n');
    const [method = '', address = ''] = first.split(' ');
    const response = await api.app.request(address, {
      method,
      headers: headers.map((line): [string, string] => {
        const [name = '', value = ''] = line.split(': ');
        return [name, value];
      }),
      ...(method !== 'GET' && { body: body.join('\n\n') }),
    });
    expect(await response.json()).toEqual(atLeast(JSON.parse(answer)));
  });

  test('shows code that prints what its comments say', async () => {
    const [, code = ''] = /^```ts\n(.*?)^```$/ms.exec(guide) ?? [];
    const said = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, what]) => what);
    const printed: string[] = [];
    const log = (...parts: unknown[]): number => printed.push(parts.join(' '));
    const run = AsyncFunction('stakelineClient', 'console', code.replace(/^import .*$/gm, ''));
    await run(clientHere, { log });
    expect(printed).toEqual(said);
  });

  test('a client has the types of the server', async () => {
    const client = clientHere('http://localhost');
    const response = await client.stakes[':id'].ownership.$get({
      param: { id: 1 },
      query: { on: '2004-01-20' },
    });
    if (!response.ok) throw new Error('It is the stake of the worked example.');
    const { together } = await response.json();
    const percent: string | null = together.percentOfClass;
    expect(percent).toBe('2.1');
    // @ts-expect-error -- there is no such route, and the compiler knows it
    expect(client.steaks).toBeDefined();
  });
});

/** A client whose requests go to the server under test. */
function clientHere(address: string): ReturnType<typeof stakelineClient> {
  return stakelineClient(address, {
    fetch: async (input, init) => api.app.request(new Request(input, init)),
  });
}

/** A function whose body may wait. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the language gives it no name
const AsyncFunction = (async () => {}).constructor as unknown as (
  ...given: string[]
) => (...values: unknown[]) => Promise<void>;
