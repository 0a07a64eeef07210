import { defineConfig } from 'vitest/config';

/** All cores: most tests compute. Tests over many filings take longer than the usual five seconds. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
    maxWorkers: '100%',
    globalSetup: ['test/postgres-run.ts'],
    setupFiles: ['test/one-seed.ts'],
    testTimeout: 30_000,
  },
});
