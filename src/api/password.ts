import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';

/** How costly a hash is to work out, and so a password to guess. */
export interface HashCost {
  readonly memoryKibibytes: number;
  readonly passes: number;
}

/** The first choice of OWASP's password storage cheat sheet for argon2id with one lane. */
export const HASH_COST: HashCost = { memoryKibibytes: 19_456, passes: 2 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** A password's hash by argon2id as a PHC string, which holds salt and cost. */
export function hashPassword(password: string, cost: HashCost = HASH_COST): Promise<string> {
  return argon2id({
    password: password.normalize('NFKC'),
    salt: randomBytes(SALT_BYTES),
    memorySize: cost.memoryKibibytes,
    iterations: cost.passes,
    parallelism: 1,
    hashLength: HASH_BYTES,
    outputType: 'encoded',
  });
}

/** Whether a password is the one of a hash. */
export function isPasswordOf(password: string, hash: string): Promise<boolean> {
  return argon2Verify({ password: password.normalize('NFKC'), hash });
}
