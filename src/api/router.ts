import { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnv } from './context.ts';
import { invalidRequest } from './problem.ts';

/** A group of routes whose requests are held against their schemas; what fails is a problem. */
export function newRouter() {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error);
    },
  });
}
