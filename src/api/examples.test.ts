import { describe, expect, test } from 'vitest';
import { apiUnderTest } from '../../test/api-under-test.ts';
import { documentedExamples } from '../../test/documented-examples.ts';
import { API_BASE } from './app.ts';

/*
 * Every example in the OpenAPI document is a request that is made here, and its answer is held against
 * the example beside it; what an example leaves out is not compared.
 */
const api = apiUnderTest();
const document = await api.json(`${API_BASE}/openapi.json`);

describe('the documented example of', () => {
  test.each(documentedExamples(document))('$method $path', async (example) => {
    const { method, address, body, type, answer, status } = example;
    const response = await api.request(`${API_BASE}${address}`, {
      method,
      headers: { ...(type !== undefined && { 'Content-Type': type }) },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    expect(response.status, text).toBe(status);
    if (typeof answer === 'object' && answer !== null)
      expect(JSON.parse(text)).toMatchObject(answer);
    if (typeof answer === 'string') expect(text).toContain(answer);
  });
});
