import { OpenAPIHono } from '@hono/zod-openapi';
import type { Env } from 'hono';
import { invalidRequest } from './problem.ts';

/** A group of routes whose requests are held against their schemas; what fails is a problem. */
export function newRouter<E extends Env = Env>(): OpenAPIHono<E> {
  return new OpenAPIHono<E>({
    defaultHook: (result) => {
      if (!result.success) throw invalidRequest(result.target, result.error);
    },
  });
}
