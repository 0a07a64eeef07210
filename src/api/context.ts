import type { Store } from '../store/store.ts';
import type { Day } from '../value/day.ts';
import type { Account } from './account.ts';
import type { HashCost } from './password.ts';
import type { Readers } from './readers.ts';

/** What the routes work with. */
export interface ApiContext {
  readonly store: Store;
  /** Stakeline's own version, which is that of its reader. */
  readonly version: string;
  /** The instant, ISO 8601 in UTC. */
  readonly now: () => string;
  /** The day in New York, where the Commission is. */
  readonly today: () => Day;
  /** Threads for large files; all are read in the server's own thread where there are none. */
  readonly readers?: Readers;
  /** What a password's hash costs; tests lower it. */
  readonly hashCost?: HashCost;
}

/** What is known of a request before its route answers it. */
export interface ApiEnv {
  readonly Variables: {
    /** Who makes it; absent where the server has no accounts. */
    readonly account: Account | undefined;
  };
}
