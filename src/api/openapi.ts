import type { OpenAPIHono } from '@hono/zod-openapi';
import type { DocumentedRoutes } from './operation.ts';

/** The OpenAPI 3.1 document of the API. */
export type ApiDocument = ReturnType<OpenAPIHono['getOpenAPI31Document']>;

/** What the schemas that hold requests say of the API, as OpenAPI 3.1. */
export function apiDocument(
  base: string,
  resources: DocumentedRoutes,
  version: string,
): ApiDocument {
  return resources.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Stakeline',
      version,
      description:
        'Beneficial-ownership statements read, checked, kept and prepared. ' +
        'Shares, percents and prices are exact decimals in text; days are YYYY-MM-DD; ' +
        'what is absent is null. Errors are application/problem+json (RFC 9457).',
      license: { name: 'Apache-2.0' },
    },
    servers: [{ url: base }],
  });
}
