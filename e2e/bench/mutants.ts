import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { filesOfMethod } from './mutants-of-method';

// Changes the method in one place at a time and looks whether a test notices. `npm run mutants`, SAMPLE=50 for a try,
// BENCH_SEED=n for another sample, BENCH_ONLY=relation,range for mutants of these files alone. Survivors are printed as
// they are found; stopped with Ctrl-C it prints the score so far. Exits with 1 if the score is below 96 %.

const folder = path.resolve('.tmp/mutants');
mkdirSync(folder, { recursive: true });

process.env.MUTANTS_DRAWN = path.join(folder, 'drawn.json');
process.env.MUTANTS_SAMPLE = process.env.SAMPLE ?? '1000';
process.env.MUTANTS_SEED = process.env.BENCH_SEED ?? '1';

const only = process.env.BENCH_ONLY?.split(',');
const files = filesOfMethod().filter((name) => only === undefined || only.includes(name));

const plugin = path.resolve('e2e/bench/mutants-plugin.ts');
// The plugin is TypeScript, and each process of Stryker loads it.
const nodeArgs = ['--import', 'tsx'];

await new Stryker({
  mutate: files.map((name) => `lib/domain/${name}.ts`),
  mutator: { excludedMutations: [] },
  ignoreStatic: false,
  plugins: ['@stryker-mutator/vitest-runner', plugin],
  checkers: ['drawn'],
  checkerNodeArgs: nodeArgs,
  testRunner: 'vitest',
  testRunnerNodeArgs: nodeArgs,
  vitest: { configFile: 'e2e/bench/mutants.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['survivors'],
  disableTypeChecks: false,
  // What the copy needs not; and its tsconfig is not rewritten, for which TypeScript 7 has no interface.
  ignorePatterns: ['/.*', '/app', '/components', '/e2e/**/*.spec.ts', '/prisma/migrations', '/test-results'],
  tsconfigFile: 'none.json',
  tempDirName: path.join(folder, 'copies'),
  cleanTempDir: 'always',
}).runMutationTest();
