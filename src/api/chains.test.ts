import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { apiUnderTest } from '../../test/api-under-test.ts';
import { CHAIN_FILES_MAX } from './limits.ts';

const SECOND = readFileSync('samples/eight-by-eight-13da2.txt', 'utf8');
/** What the holder might have filed next. */
const THIRD = SECOND.replace(/(Amendment No\. )2/i, '$13').replace(
  'December 30, 2003',
  'February 2, 2004',
);
const OTHER = readFileSync('samples/harbor-ridge-13g.htm', 'utf8');

const api = await apiUnderTest();
afterAll(() => api.close());

test('filings in any order become their chains, one packed, two of one name', async () => {
  const answer = await sent([
    ['statement.txt', THIRD],
    ['statement.txt', gzipSync(SECOND)],
    ['other.htm', OTHER],
  ]);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    items: expect.arrayContaining([
      chainOf('statement.txt (2)', 'statement.txt'),
      chainOf('other.htm'),
    ]),
  });
  expect(await api.json('/api/v1/filings')).toMatchObject({ items: [] });
});

test('too many files, an empty one, another body and another site’s form are refused', async () => {
  const many = Array.from({ length: CHAIN_FILES_MAX + 1 }, (): [string, string] => ['a', 'x']);
  expect((await sent(many)).status).toBe(400);
  expect((await sent([['empty.txt', '']])).status).toBe(400);
  const json = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
  expect((await api.request('/api/v1/chains', json)).status).toBe(415);
  const form = { method: 'POST', body: formOf([['a.txt', SECOND]]) };
  expect((await api.app.request('/api/v1/chains', form)).status).toBe(403);
});

function chainOf(...names: readonly string[]): unknown {
  return expect.objectContaining({
    filings: names.map((name) => expect.objectContaining({ name })),
  });
}

function sent(files: readonly (readonly [string, string | Uint8Array])[]): Promise<Response> {
  return api.request('/api/v1/chains', { method: 'POST', body: formOf(files) });
}

function formOf(files: readonly (readonly [string, string | Uint8Array])[]): FormData {
  const form = new FormData();
  for (const [name, content] of files) {
    form.append(
      'filings',
      new Blob([typeof content === 'string' ? content : new Uint8Array(content)]),
      name,
    );
  }
  return form;
}
