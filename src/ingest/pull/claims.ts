import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import {
  claim,
  claimOwners,
  releaseClaim,
  releaseClaimsOf,
  renewClaims,
} from '../../store/pull-claims.ts';
import type { Store } from '../../store/store.ts';

/** What a process that died was fetching is free again after this; on this machine, at once. */
const LEASE_MILLISECONDS = 15_000;
const RENEWAL_MILLISECONDS = 5_000;

/** What this process fetches at the moment, so that others that fill the same shelf do not. */
export class Claims {
  readonly #state: Store;
  readonly #owner = `${hostname()} ${process.pid} ${randomUUID()}`;
  readonly #renewal: NodeJS.Timeout;

  constructor(state: Store) {
    this.#state = state;
    const renew = (): Promise<void> => renewClaims(state, this.#owner, LEASE_MILLISECONDS);
    // A store that fails to answer here fails soon where somebody hears of it.
    this.#renewal = setInterval(() => void renew().catch(() => {}), RENEWAL_MILLISECONDS);
  }

  /** Runs something while nobody else does; gives nothing, and does nothing, where somebody does. */
  async alone<T>(name: string, run: () => Promise<T>): Promise<T | undefined> {
    if (!(await claim(this.#state, name, this.#owner, LEASE_MILLISECONDS))) return undefined;
    try {
      return await run();
    } finally {
      await releaseClaim(this.#state, name, this.#owner);
    }
  }

  /** Frees what processes of this machine had that are no more. */
  async freeOfDead(): Promise<void> {
    for (const owner of await claimOwners(this.#state)) {
      if (isDead(owner)) await releaseClaimsOf(this.#state, owner);
    }
  }

  end(): void {
    clearInterval(this.#renewal);
  }
}

function isDead(owner: string): boolean {
  const [host, number] = owner.split(' ');
  if (host !== hostname()) return false;
  try {
    // Signal 0 is not sent; it only asks whether there is such a process.
    process.kill(Number(number), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
