import { createHash, randomBytes } from 'node:crypto';

/** The cookie that holds a session's token. */
export const SESSION_COOKIE = 'stakeline_session';

/** A working day: whoever stays longer signs in again. */
export const SESSION_HOURS = 12;

const TOKEN_BYTES = 32;

/** A new token, which nobody can guess; the store keeps its hash alone. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** Tokens are random, so that a plain hash hides them. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
