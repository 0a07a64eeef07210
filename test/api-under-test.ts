import type { Role } from '../src/api/account.ts';
import { type ApiOptions, createApp } from '../src/api/app.ts';
import { hashPassword } from '../src/api/password.ts';
import { CSRF_HEADER } from '../src/client/csrf-header.ts';
import { addAccount } from '../src/store/accounts.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { parseDay } from '../src/value/day.ts';

/** The server without a network, over a store of its own, as its web app would speak to it. */
export interface ApiUnderTest {
  readonly app: ReturnType<typeof createApp>;
  readonly store: Store;
  /** Makes a request that carries what the web app's requests carry. */
  request(address: string, init?: RequestInit): Promise<Response>;
  /** The JSON at an address, taken for what the test says that it is. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test says by its assertions what it is
  json(address: string, init?: RequestInit): Promise<any>;
  close(): Promise<void>;
}

/** The instant at which every test takes place. */
export const TEST_INSTANT = '2024-02-20T15:00:00.000Z';

export async function apiUnderTest(
  options: Partial<ApiOptions> = {},
  storeAddress = ':memory:',
): Promise<ApiUnderTest> {
  const store = await openStore(storeAddress);
  const today = parseDay('2024-02-20');
  if (today === undefined) throw new Error('There is such a day.');
  const app = createApp({
    version: '0.0.0',
    store,
    now: () => TEST_INSTANT,
    today: () => today,
    hashCost: TEST_COST,
    requestsMax: 100_000,
    onFailure: (error) => {
      throw error;
    },
    ...options,
  });
  const request: ApiUnderTest['request'] = async (address, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has(CSRF_HEADER)) headers.set(CSRF_HEADER, '1');
    return app.request(address, { ...init, headers });
  };
  return {
    app,
    store,
    request,
    json: async (address, init) => (await request(address, init)).json(),
    close: () => store.close(),
  };
}

/** A request with a JSON body. */
export function sending(
  method: string,
  body: object,
  headers: Record<string, string> = {},
): RequestInit {
  return {
    method,
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  };
}

/** The cost of a hash that a test can wait for. */
const TEST_COST = { memoryKibibytes: 64, passes: 1 };

/** Makes an account and signs it in; gives the headers of its requests. */
export async function signedIn(
  api: ApiUnderTest,
  name: string,
  role: Role,
): Promise<Record<string, string>> {
  const password = 'four words are enough';
  const passwordHash = await hashPassword(password, TEST_COST);
  await addAccount(api.store, { name, role, passwordHash, at: TEST_INSTANT });
  const login = await api.request('/api/v1/session', sending('POST', { name, password }));
  return { Cookie: login.headers.get('set-cookie')?.split(';')[0] ?? '' };
}
