import { defineConfig } from 'vitest/config';

// Kinds of test, told apart by the name of the file: x.test.ts is pure and opens nothing, x.store.test.ts
// needs a database (lib/platform/testing/database.ts makes one ready; TEST_DATABASE is embedded or server),
// x.server.test.ts needs one that serves many at once, or looks at nothing that depends on which it is, x.cli.test.ts starts real processes.
const never = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'lib/platform/generated/**'];

// The embedded database is one session: races are not tested on it.
const onServer = process.env.TEST_DATABASE === 'server';

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // Every core: vitest leaves one alone, which on a machine of two is half of it.
    maxWorkers: '100%',
    // Of the method alone: npm run coverage.
    coverage: {
      provider: 'v8',
      include: ['lib/domain/*.ts'],
      exclude: ['**/*.test.ts'],
      reporter: ['text'],
      reportsDirectory: 'node_modules/.cache/coverage',
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // They open nothing and change nothing of their modules: one engine for all of them, in half the time.
          isolate: false,
          include: ['{app,components,lib,prisma,e2e}/**/*.test.{ts,tsx}'],
          exclude: [...never, '**/*.{store,server,cli}.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          include: [`{lib,prisma}/**/*.${onServer ? '{store,server}' : 'store'}.test.{ts,tsx}`],
          exclude: never,
          globalSetup: ['lib/platform/testing/database-setup.ts'],
          testTimeout: 30_000,
          // Some load the whole demonstration, step by step.
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          include: ['lib/**/*.cli.test.ts'],
          exclude: never,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
