import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { apiUnderTest } from '../../test/api-under-test.ts';
import { readFiling } from '../read/read-filing.ts';
import { sourceFrom } from '../source/source.ts';
import { filingJson } from '../write/json.ts';

const pages = mkdtempSync(join(tmpdir(), 'stakeline-pages-'));
mkdirSync(join(pages, 'assets'));
writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Stakeline</title>');
writeFileSync(join(pages, 'assets', 'app-1.js'), 'document.title;');
afterAll(async () => {
  rmSync(pages, { recursive: true });
  await api.close();
});

const api = await apiUnderTest({ pages: pathToFileURL(`${pages}/`) });

describe('an error', () => {
  test.each([
    ['GET', '/api/v1/nothing', 404, 'There is no such route'],
    ['POST', '/api/v1/checks', 405, 'use GET, HEAD'],
    ['GET', '/api/v1/checks/cusip-check-digi', 404, 'did you mean cusip-check-digit'],
    ['GET', '/api/v1/due?trigger=x', 400, 'something wrong in event'],
    ['GET', '/api/v1/due?trigger=schedule-13d-inital&event=2024-02-13', 404, 'did you mean'],
    ['GET', '/assets/nothing.js', 404, 'no such file'],
  ])('of %s %s has the one shape', async (method, address, status, detail) => {
    const response = await api.request(address, { method });
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({
      type: 'about:blank',
      status,
      title: expect.any(String),
      detail: expect.stringContaining(detail),
    });
    expect(response.status).toBe(status);
  });

  test('of a schema names each field and what to do', async () => {
    const response = await api.request('/api/v1/due?trigger=form-4&event=2024-02-31');
    expect(await response.json()).toMatchObject({
      errors: [{ field: 'event', detail: 'There is no such day; write it YYYY-MM-DD.' }],
    });
  });
});

describe('the web app', () => {
  test('is one page for every address of its own', async () => {
    for (const address of ['/', '/read', '/stakes/7?on=2024-02-13']) {
      // oxlint-disable-next-line no-await-in-loop -- a handful, in order
      const response = await api.request(address);
      // oxlint-disable-next-line no-await-in-loop
      expect(await response.text()).toContain('<title>Stakeline');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  test('has files that a browser keeps', async () => {
    const response = await api.request('/assets/app-1.js');
    expect(response.headers.get('content-type')).toContain('text/javascript');
    expect(response.headers.get('cache-control')).toContain('immutable');
  });
});

test.each(['eight-by-eight-13da2.txt', 'harbor-ridge-13g.htm', 'quarry-kiln-13da.xml'])(
  'every fact of %s is in the schema',
  async (name) => {
    const bytes = readFileSync(`samples/${name}`);
    const response = await api.request(`/api/v1/read?name=${name}`, {
      method: 'POST',
      body: bytes,
      headers: { 'Content-Type': 'application/octet-stream' },
    });
    const { filing } = readFiling(sourceFrom(name, bytes));
    expect(await response.json()).toMatchObject({ filing: filingJson(filing, { spans: true }) });
  },
);

test('the documentation names every route and needs no script', async () => {
  const document = await api.json('/api/v1/openapi.json');
  const response = await api.request('/api/docs');
  const page = await response.text();
  for (const path of Object.keys(document.paths)) expect(page).toContain(`<code>${path}</code>`);
  expect(page).not.toMatch(/<script|<style|style=|https?:\/\//);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});
