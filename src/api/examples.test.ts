import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type ApiUnderTest, apiUnderTest, sending, signedIn } from '../../test/api-under-test.ts';
import { atLeast } from '../../test/at-least.ts';
import { type DocumentedExample, documentedExamples } from '../../test/documented-examples.ts';
import { API_BASE } from './app.ts';

/*
 * Every example in the OpenAPI document is a request that is made here, and its answer is held against
 * the example beside it; what an example leaves out is not compared.
 * Examples are of a store with the worked example as stake 1 and a draft of it as 2.
 */
const folder = mkdtempSync(join(tmpdir(), 'stakeline-api-'));
const original = join(folder, 'original');
mkdirSync(original);
const STORE = 'example.db';
const servers: ApiUnderTest[] = [];
await storeWithExample(original);
const shared = await opened();
afterAll(async () => {
  await Promise.all(servers.map((api) => api.close()));
  rmSync(folder, { recursive: true });
});
const examples = documentedExamples(await shared.json(`${API_BASE}/openapi.json`));

describe('the documented example of', () => {
  test.each(examples)('$method $path', async (example) => {
    const response = await answerTo(example);
    const text = await response.text();
    expect(response.status, text).toBe(example.status);
    const { answer } = example;
    if (typeof answer === 'object') expect(JSON.parse(text)).toEqual(atLeast(answer));
    if (typeof answer === 'string') expect(text).toContain(answer);
  });

  test.each(examples)('$method $path says what comes of it', ({ answer, status }) => {
    expect(answer !== undefined || status === 204).toBe(true);
  });
});

/** The store that the examples are of, in a file. */
async function storeWithExample(at: string): Promise<void> {
  const api = await apiUnderTest({}, join(at, STORE));
  await api.request(`${API_BASE}/example`, { method: 'POST' });
  await api.request(`${API_BASE}/stakes/1/drafts`, sending('POST', { on: '2004-01-16' }));
  // Somebody else than the approver of the example has saved it.
  await api.store.database.updateTable('document_versions').set({ saved_by: 'eve' }).execute();
  await api.close();
}

/** A server over a copy of it. */
async function opened(): Promise<ApiUnderTest> {
  const copy = join(folder, String(servers.length));
  // SQLite keeps what was written last in a file beside the store.
  cpSync(original, copy, { recursive: true });
  const api = await apiUnderTest({}, join(copy, STORE));
  servers.push(api);
  const html = { method: 'POST', body: '<html><body><p>Harbor Ridge</p></body></html>' };
  await api.request(`${API_BASE}/read`, html);
  return api;
}

/** What only reads shares one store; what changes something gets one of its own. */
async function answerTo(example: DocumentedExample): Promise<Response> {
  const { method, path, address, headers, body } = example;
  const api = method === 'GET' ? shared : await opened();
  const own = NEEDS_ACCOUNT.has(`${method} ${path}`) ? await signedIn(api, 'ada', 'approver') : {};
  return api.request(`${API_BASE}${address}`, {
    method,
    headers: { ...headers, ...own },
    ...(body !== undefined && { body }),
  });
}

const NEEDS_ACCOUNT = new Set(['POST /session', 'POST /drafts/{id}/approval']);
