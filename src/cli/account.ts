import { ACCOUNT_NAME, parseRole, ROLES, refusalOfPassword } from '../api/account.ts';
import { recordAudit } from '../api/audit-record.ts';
import { hashPassword } from '../api/password.ts';
import {
  type Account,
  accountNamed,
  addAccount,
  changeAccount,
  endSessionsOf,
  listAccounts,
} from '../store/accounts.ts';
import type { Store } from '../store/store.ts';
import { withStore } from './open-store.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { passwordGiven } from './password-given.ts';

/** `stakeline account`: who may use the server, kept by whoever has the machine. */
export async function run(
  [verb = '', name, ...others]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const work = Object.hasOwn(VERBS, verb) ? VERBS[verb] : undefined;
  const wrong = work ? wrongUsage(verb, name, others, options) : `${verb}: there is no such verb`;
  if (!work || wrong !== undefined) {
    output.complain(`${wrong ?? ''} (see stakeline account --help)`);
    return 2;
  }
  return withStore(options, output, (store) =>
    work({ store, name: name ?? '', role: String(options['role']), output }),
  );
}

interface Asked {
  readonly store: Store;
  readonly name: string;
  readonly role: string;
  readonly output: Output;
}

const VERBS: Readonly<Record<string, (asked: Asked) => Promise<ExitCode>>> = {
  add,
  list,
  role: changeRole,
  password: changePassword,
  remove,
};

function wrongUsage(
  verb: string,
  name: string | undefined,
  others: readonly string[],
  { role }: Options,
): string | undefined {
  if (others.length > 0 || (name === undefined) !== (verb === 'list')) {
    return verb === 'list' ? 'list takes no name' : `${verb} takes one name`;
  }
  if (name !== undefined && !ACCOUNT_NAME.test(name)) {
    return `${name}: a name has letters, digits and . _ @ - only, at most 64`;
  }
  const needsRole = verb === 'add' || verb === 'role';
  const isRole = typeof role === 'string' && parseRole(role) !== undefined;
  if (needsRole && !isRole) return `--role takes ${ROLES.join(', ')}`;
  return undefined;
}

async function add({ store, name, role, output }: Asked): Promise<ExitCode> {
  const known = await accountNamed(store, name);
  if (known) {
    const why = known.disabled_at === null ? 'is there already' : 'was removed, and stays its own';
    output.complain(`${name}: the account ${why} (take another name)`);
    return 1;
  }
  const passwordHash = await newHash(output);
  if (passwordHash === undefined) return 1;
  await addAccount(store, { name, role, passwordHash, at: now() });
  await recordAudit({ store, now }, undefined, 'account.added', `account ${name}`, {
    to: { role },
  });
  await output.print(`Added ${name} as ${role}.\n`);
  return 0;
}

async function list({ store, output }: Asked): Promise<ExitCode> {
  const accounts = await listAccounts(store);
  const lines = accounts.map(({ name, role, created_at, disabled_at }) => {
    const state = disabled_at === null ? '' : `, removed ${disabled_at.slice(0, DAY_LENGTH)}`;
    return `${name}: ${role}, since ${created_at.slice(0, DAY_LENGTH)}${state}\n`;
  });
  await output.print(lines.join('') || 'There are no accounts.\n');
  return 0;
}

/** Of an instant. */
const DAY_LENGTH = 'YYYY-MM-DD'.length;

async function changeRole(asked: Asked): Promise<ExitCode> {
  const { store, name, role, output } = asked;
  const account = await knownAccount(asked);
  if (!account) return 1;
  await changeAccount(store, account.id, { role });
  const change = { from: { role: account.role }, to: { role } };
  await recordAudit({ store, now }, undefined, 'account.role-changed', `account ${name}`, change);
  await output.print(`${name} is ${role} now.\n`);
  return 0;
}

async function changePassword(asked: Asked): Promise<ExitCode> {
  const { store, name, output } = asked;
  const account = await knownAccount(asked);
  const hash = account && (await newHash(output));
  if (!account || hash === undefined) return 1;
  await changeAccount(store, account.id, { password_hash: hash });
  await endSessionsOf(store, account.id);
  await recordAudit({ store, now }, undefined, 'account.password-changed', `account ${name}`);
  await output.print(`${name} has another password; all its sessions have ended.\n`);
  return 0;
}

async function remove(asked: Asked): Promise<ExitCode> {
  const { store, name, output } = asked;
  const account = await knownAccount(asked);
  if (!account) return 1;
  await changeAccount(store, account.id, { disabled_at: now() });
  await endSessionsOf(store, account.id);
  await recordAudit({ store, now }, undefined, 'account.removed', `account ${name}`);
  await output.print(`Removed ${name}.\n`);
  return 0;
}

async function knownAccount({ store, name, output }: Asked): Promise<Account | undefined> {
  const account = await accountNamed(store, name);
  if (account?.disabled_at === null) return account;
  output.complain(`${name}: there is no such account (see stakeline account list)`);
  return undefined;
}

/** The hash of a password that is asked for; a complaint and nothing where it is refused. */
async function newHash(output: Output): Promise<string | undefined> {
  const given = await passwordGiven();
  const refusal = 'refused' in given ? given.refused : refusalOfPassword(given.password);
  if (refusal === undefined && 'password' in given) return hashPassword(given.password);
  output.complain(refusal ?? '');
  return undefined;
}

function now(): string {
  return new Date().toISOString();
}
