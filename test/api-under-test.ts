import { type ApiOptions, type AppType, createApp } from '../src/api/app.ts';
import { CSRF_HEADER } from '../src/api/own-origin.ts';

/** The server without a network, as its own web app would speak to it. */
export interface ApiUnderTest {
  readonly app: AppType;
  /** Makes a request that carries what the web app's requests carry. */
  request(address: string, init?: RequestInit): Promise<Response>;
  /** The JSON at an address, taken for what the test says that it is. */
  // oxlint-disable-next-line typescript/no-explicit-any -- a test says by its assertions what it is
  json(address: string): Promise<any>;
}

export function apiUnderTest(options: Partial<ApiOptions> = {}): ApiUnderTest {
  const app = createApp({ version: '0.0.0', requestsMax: 100_000, ...options });
  const request: ApiUnderTest['request'] = async (address, init = {}) => {
    const headers = new Headers(init.headers);
    if (!headers.has(CSRF_HEADER)) headers.set(CSRF_HEADER, '1');
    return app.request(address, { ...init, headers });
  };
  return { app, request, json: async (address) => (await request(address)).json() };
}
