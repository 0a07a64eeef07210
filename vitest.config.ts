import { defineConfig } from 'vitest/config';

/** All cores: most tests compute. Tests over many filings take longer than the usual five seconds. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    maxWorkers: '100%',
    // No test changes what another sees, and loading our code anew for each file takes a minute.
    isolate: false,
    globalSetup: ['test/postgres-run.ts', 'web/test/build-pages.ts'],
    setupFiles: ['test/one-seed.ts'],
    testTimeout: 30_000,
  },
});
