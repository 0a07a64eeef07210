import type { MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { accountOfSession, listAccounts } from '../store/accounts.ts';
import { mayAct, parseRole, type Role } from './account.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import type { OperationOf } from './operation.ts';
import { Problem } from './problem.ts';
import { SESSION_COOKIE, tokenHash } from './session-token.ts';

/** In a route's description: the role that it needs, or `anyone` for one that needs no account. */
export const ROLE_KEY = 'x-role';

/**
 * Lets a request pass where its account may do what its route does. A route says which role it needs;
 * one that says nothing needs a reader where it reads, and a preparer where it changes something.
 * A server without accounts is for whoever sits before the machine, who may do everything but
 * approve: that takes two persons who are told apart.
 */
export function access(context: ApiContext, operationOf: OperationOf): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const account = await accountOf(context, getCookie(c, SESSION_COOKIE));
    c.set('account', account);
    const operation = operationOf(c);
    const needed = neededRole(operation?.[ROLE_KEY], c.req.method);
    if (!operation || needed === 'anyone') return next();
    if (account) {
      if (mayAct(account.role, needed)) return next();
      throw new Problem(403, `This takes the role ${needed}; yours is ${account.role}.`);
    }
    if (await hasAccounts(context)) throw new Problem(401, 'Sign in at POST /session first.');
    return next();
  };
}

/** Whether the server knows its users; from the first account on it asks who somebody is. */
export async function hasAccounts({ store }: ApiContext): Promise<boolean> {
  return (await listAccounts(store)).length > 0;
}

async function accountOf({ store, now }: ApiContext, token: string | undefined) {
  if (token === undefined) return undefined;
  const row = await accountOfSession(store, tokenHash(token), now());
  const role = row && parseRole(row.role);
  return role && { name: row.name, role };
}

function neededRole(said: unknown, method: string): Role | 'anyone' {
  if (said === 'anyone') return 'anyone';
  const role = typeof said === 'string' ? parseRole(said) : undefined;
  return role ?? (method === 'GET' || method === 'HEAD' ? 'reader' : 'preparer');
}
