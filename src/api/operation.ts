import type { OpenAPIHono, RouteConfig } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** Routes that were declared with their schemas. */
export type DocumentedRoutes = Pick<OpenAPIHono, 'openAPIRegistry' | 'getOpenAPI31Document'>;

/** Gives the documented route that a request will be answered by, where there is one. */
export type OperationOf = (c: Context) => RouteConfig | undefined;

/** Looks routes up by what the router matched, so that rules on them stand in the routes alone. */
export function operationsOf(base: string, resources: DocumentedRoutes): OperationOf {
  const operations = new Map<string, RouteConfig>();
  for (const definition of resources.openAPIRegistry.definitions) {
    if (definition.type !== 'route') continue;
    const { method, path } = definition.route;
    const routed = `${base}${path.replace(/\{(\w+)\}/g, ':$1')}`;
    operations.set(`${method.toUpperCase()} ${routed}`, definition.route);
  }
  return (c) => {
    const method = c.req.method === 'HEAD' ? 'GET' : c.req.method;
    for (const { path } of matchedRoutes(c)) {
      const operation = operations.get(`${method} ${path}`);
      if (operation) return operation;
    }
    return undefined;
  };
}
