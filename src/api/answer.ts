import type { z } from '@hono/zod-openapi';

/**
 * What a pure folder gives as JSON, held against the shape that the documentation promises. Decimals
 * become their digits on the way, as they do in any JSON.
 */
export function answerOf<Schema extends z.ZodType>(schema: Schema, json: object): z.output<Schema> {
  return schema.parse(JSON.parse(JSON.stringify(json)));
}
