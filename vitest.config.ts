import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

// Kinds of test, told apart by the name of the file: x.test.ts is pure and opens nothing, x.store.test.ts
// needs a database (lib/platform/testing/database.ts makes one ready; TEST_DATABASE is embedded or server),
// x.server.test.ts needs one that serves many at once, or looks at nothing that depends on which it is, x.cli.test.ts starts real processes.
const never = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'lib/platform/generated/**'];

// The embedded database is one session: races are not tested on it.
const onServer = process.env.TEST_DATABASE === 'server';
const storeTests = (folders: string) => `${folders}/**/*.${onServer ? '{store,server}' : 'store'}.test.{ts,tsx}`;

/**
 * `npm test` runs all store tests on a server, and these on the embedded database as well: what may differ there. It is
 * opened and locked in another way, has one role, one session and another version of PostgreSQL, and gives its values
 * through another socket. The readers' browser tests run on it besides.
 */
const onEmbedded = [
  ...['embedded', 'grants', 'migrate', 'migrate-as-prisma', 'statistics'].map(
    (name) => `lib/platform/${name}.store.test.ts`,
  ),
  'lib/jobs/run-jobs.store.test.ts',
  ...['append-only', 'comments', 'publishing', 'values'].map((name) => `lib/store/${name}.store.test.ts`),
];
for (const file of onEmbedded) {
  if (!existsSync(path.join(import.meta.dirname, file))) throw new Error(`vitest.config.ts names ${file}: it is gone.`);
}

/** Without Next a request is what a test says, and nothing is cached by it. */
const nextInTests = {
  'next/headers': path.join(import.meta.dirname, 'lib/actions/testing/next-headers.ts'),
  'next/cache': path.join(import.meta.dirname, 'lib/reads/testing/next-cache.ts'),
};

const globalSetup = ['lib/platform/testing/database-setup.ts'];

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname } },
  test: {
    // Every core: vitest leaves one alone, which on a machine of two is half of it.
    maxWorkers: '100%',
    // Not deadlines: other steps of the test line run beside them, and machines are busy.
    testTimeout: 180_000,
    hookTimeout: 300_000,
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
          globalSetup,
          name: 'store',
          // Each file has a database of its own, and the program's is one after the other (programDatabase): an engine
          // for each would take as long as their tests.
          isolate: false,
          alias: nextInTests,
          include: [storeTests('{lib,prisma}')],
          // It opens the embedded database whichever is asked for, and is among those that run there.
          exclude: [...never, ...(onServer ? ['lib/platform/embedded.store.test.ts'] : [])],
        },
      },
      {
        extends: true,
        test: { globalSetup, name: 'embedded', isolate: false, include: onEmbedded, exclude: never },
      },
      {
        extends: true,
        test: {
          name: 'cli',
          // What they try runs in processes of its own.
          isolate: false,
          include: ['lib/**/*.cli.test.ts'],
          exclude: never,
        },
      },
    ],
  },
});
