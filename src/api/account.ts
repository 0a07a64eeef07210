/** What an account may do: each role may do all that the ones before it may. */
export const ROLES = ['reader', 'preparer', 'approver'] as const;

export type Role = (typeof ROLES)[number];

/** A person who may use the server. */
export interface Account {
  readonly name: string;
  readonly role: Role;
}

/** Whether a role is enough for what needs another. */
export function mayAct(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}

/** A role by its name. */
export function parseRole(name: string): Role | undefined {
  return ROLES.find((role) => role === name);
}

/** Names of accounts stand in the audit and on pages: letters, digits and a few signs. */
export const ACCOUNT_NAME: RegExp = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

export const PASSWORD_LENGTH_MIN = 12;
/** A longer one only costs time. */
export const PASSWORD_LENGTH_MAX = 256;

/** Why a password is not taken, with what to do; nothing where it is. */
export function refusalOfPassword(password: string): string | undefined {
  if (password.length < PASSWORD_LENGTH_MIN) {
    return `A password has at least ${PASSWORD_LENGTH_MIN} characters; several words are easiest.`;
  }
  if (password.length > PASSWORD_LENGTH_MAX) {
    return `A password has at most ${PASSWORD_LENGTH_MAX} characters.`;
  }
  return undefined;
}
