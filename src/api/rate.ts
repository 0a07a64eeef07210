import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { RATE_REQUESTS_MAX, RATE_SECONDS } from './limits.ts';
import { Problem } from './problem.ts';

/** Lets each caller make so many requests within a span of time; more are told when to come back. */
export function rateLimit(
  callerOf: (c: Parameters<MiddlewareHandler>[0]) => string,
  requestsMax: number = RATE_REQUESTS_MAX,
): MiddlewareHandler {
  const limiter = new RateLimiterMemory({ points: requestsMax, duration: RATE_SECONDS });
  return async (c, next) => {
    try {
      await limiter.consume(callerOf(c));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw tooMany(error.msBeforeNext, `More than ${requestsMax} requests in ${RATE_SECONDS} s`);
    }
    await next();
  };
}

/** The refusal of one who comes too often. */
export function tooMany(milliseconds: number, what: string): Problem {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new Problem(429, `${what}; come back in ${seconds} s.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}
