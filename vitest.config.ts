import { defineConfig } from 'vitest/config';

// Four kinds of test, told apart by their names: pure, on both databases, end to end, and in a real browser.
const project = (name: string, pattern: string, timeout: number) => ({
  test: {
    name,
    include: [pattern],
    testTimeout: timeout,
    hookTimeout: timeout,
  },
});

export default defineConfig({
  test: {
    // Most of the time goes to commands and databases of their own processes, so every core is used.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          // Properties try many cases; a machine that others use as well is no failure.
          testTimeout: 60_000,
          include: ['packages/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/*.contract.test.ts', '**/*.e2e.test.ts'],
        },
      },
      {
        test: {
          ...project('contract', 'packages/**/*.contract.test.ts', 60_000).test,
          globalSetup: ['tools/postgres-setup.ts'],
        },
      },
      {
        test: {
          ...project('e2e', 'packages/**/*.e2e.test.ts', 120_000).test,
          exclude: ['**/node_modules/**', 'packages/web/**', 'packages/verify/e2e/**'],
          globalSetup: ['tools/verifier-setup.ts'],
        },
      },
      {
        test: {
          ...project('browser', 'packages/{web,verify}/e2e/*.e2e.test.ts', 120_000).test,
          globalSetup: ['tools/verifier-setup.ts', 'packages/web/testing/setup.ts'],
        },
      },
    ],
  },
});
