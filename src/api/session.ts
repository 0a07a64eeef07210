import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { accountNamed, addSession, endSession } from '../store/accounts.ts';
import { hasAccounts, ROLE_KEY } from './access.ts';
import { type Account, PASSWORD_LENGTH_MAX, parseRole, ROLES } from './account.ts';
import { recordAudit } from './audit-record.ts';
import type { ApiContext, ApiEnv } from './context.ts';
import { LOOPBACK_NAMES } from './own-host.ts';
import { hashPassword, isPasswordOf } from './password.ts';
import { Problem } from './problem.ts';
import { tooMany } from './rate.ts';
import { newRouter } from './router.ts';
import { problems } from './schemas/problem-schema.ts';
import { newToken, SESSION_COOKIE, SESSION_HOURS, tokenHash } from './session-token.ts';

const SessionSchema = z
  .object({
    accounts: z.boolean().openapi({ description: 'Whether this server asks who somebody is.' }),
    account: z
      .object({ name: z.string(), role: z.enum(ROLES) })
      .nullable()
      .openapi({ description: 'Who is signed in.' }),
  })
  .openapi('Session');

function answer(example: z.infer<typeof SessionSchema>) {
  return {
    200: {
      description: 'The session as it is now.',
      content: { 'application/json': { schema: SessionSchema, example } },
    },
    ...problems,
  };
}

const getRoute = createRoute({
  method: 'get',
  path: '/session',
  tags: ['Accounts'],
  summary: 'Who is signed in.',
  [ROLE_KEY]: 'anyone',
  responses: answer({ accounts: false, account: null }),
});

const postRoute = createRoute({
  method: 'post',
  path: '/session',
  tags: ['Accounts'],
  summary: 'Signs in: the answer sets a cookie that no script can read.',
  [ROLE_KEY]: 'anyone',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({
            name: z.string().min(1).max(64),
            password: z.string().min(1).max(PASSWORD_LENGTH_MAX),
          }),
          example: { name: 'ada', password: 'four words are enough' },
        },
      },
    },
  },
  responses: answer({ accounts: true, account: { name: 'ada', role: 'approver' } }),
});

const deleteRoute = createRoute({
  method: 'delete',
  path: '/session',
  tags: ['Accounts'],
  summary: 'Signs out: the session is gone, not only its cookie.',
  [ROLE_KEY]: 'anyone',
  responses: answer({ accounts: false, account: null }),
});

/** How often a password may be wrong within a quarter of an hour, for one name and from one caller. */
const FAILURES_OF_NAME_MAX = 5;
const FAILURES_OF_CALLER_MAX = 20;
const FAILURE_SECONDS = 900;

export function sessionRoutes(context: ApiContext, callerOf: (c: Context) => string) {
  const login = loginOf(context);
  const { store, now } = context;
  return newRouter()
    .openapi(getRoute, async (c) =>
      c.json({ accounts: await hasAccounts(context), account: c.var.account ?? null }, 200),
    )
    .openapi(postRoute, async (c) => {
      const { name, password } = c.req.valid('json');
      const account = await login(name, password, callerOf(c));
      // Whatever session the caller came with ends: it never becomes the one of the account.
      await endOwnSession(c, context);
      await startSession(c, context, account);
      return c.json({ accounts: true, account: { name: account.name, role: account.role } }, 200);
    })
    .openapi(deleteRoute, async (c) => {
      await endOwnSession(c, context);
      if (c.var.account) {
        await recordAudit({ store, now }, c.var.account, 'session.ended', c.var.account.name);
      }
      return c.json({ accounts: await hasAccounts(context), account: null }, 200);
    });
}

type KnownAccount = Account & { readonly id: number };

/** Tries a name and password; too many failures make the name or the caller wait. */
function loginOf({ store, now, hashCost }: ApiContext) {
  const [ofName, ofCaller] = [failuresTo(FAILURES_OF_NAME_MAX), failuresTo(FAILURES_OF_CALLER_MAX)];
  // A name that nobody has takes as long as a wrong password.
  const nobody = hashPassword(newToken(), hashCost);
  return async (name: string, password: string, caller: string): Promise<KnownAccount> => {
    // Each try counts before its password is looked at, so that many at once count too.
    await consume(ofName, name.toLowerCase());
    await consume(ofCaller, caller);
    const row = await accountNamed(store, name);
    const isRight = await isPasswordOf(password, row?.password_hash ?? (await nobody));
    const role = row && parseRole(row.role);
    if (!isRight || !role || row.disabled_at !== null) {
      await recordAudit({ store, now }, undefined, 'session.refused', name);
      throw new Problem(401, 'No account has this name and password.');
    }
    await ofName.delete(name.toLowerCase());
    await ofCaller.reward(caller);
    return { id: row.id, name: row.name, role };
  };
}

function failuresTo(points: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: FAILURE_SECONDS });
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw tooMany(error.msBeforeNext, 'Too many wrong passwords');
  }
}

async function startSession(
  c: Context<ApiEnv>,
  { store, now }: ApiContext,
  account: KnownAccount,
): Promise<void> {
  const token = newToken();
  const at = now();
  const seconds = SESSION_HOURS * 3600;
  const expiresAt = new Date(Date.parse(at) + seconds * 1000).toISOString();
  await addSession(store, { tokenHash: tokenHash(token), accountId: account.id, at, expiresAt });
  await recordAudit({ store, now }, account, 'session.started', account.name);
  setCookie(c, SESSION_COOKIE, token, { ...cookieOptions(c), maxAge: seconds });
}

async function endOwnSession(c: Context<ApiEnv>, { store, now }: ApiContext): Promise<void> {
  const token = getCookie(c, SESSION_COOKIE);
  if (token === undefined) return;
  await endSession(store, tokenHash(token), now());
  deleteCookie(c, SESSION_COOKIE, cookieOptions(c));
}

/** The cookie goes over TLS only, but on this machine, where there is nothing between. */
function cookieOptions(c: Context) {
  const { protocol, hostname } = new URL(c.req.url);
  const secure = protocol === 'https:' || !LOOPBACK_NAMES.includes(hostname);
  return { httpOnly: true, sameSite: 'Strict', path: '/', secure } as const;
}
