import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { COMPILED, compiledSources } from './test/compiled.ts';

/** Most tests compute, and some wait for other processes: half a worker more than cores is at work. */
const WORKERS = Math.ceil(availableParallelism() * 1.5);

/** Tests over many filings take longer than the usual five seconds. */
export default defineConfig({
  plugins: [compiledSources(import.meta.dirname)],
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    maxWorkers: WORKERS,
    // No test changes what another sees, and loading our code anew for each file takes a minute.
    isolate: false,
    globalSetup: ['test/compiled.ts', 'test/postgres-run.ts', 'web/test/build-pages.ts'],
    setupFiles: ['test/one-seed.ts'],
    // A list of certificates doubles the time in which Node starts; no test asks another machine.
    env: { NODE_EXTRA_CA_CERTS: '' },
    testTimeout: 30_000,
    server: { deps: { external: [COMPILED] } },
  },
});
