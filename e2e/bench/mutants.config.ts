import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { NOT_METHOD } from './mutants-of-method';

/** Worked examples first: they take less time, and a mutant is done with at the first test that fails. */
class RandomTestsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isRandom = ({ moduleId }: TestSpecification) =>
      Number(readFileSync(moduleId, 'utf8').includes("'fast-check'"));
    return files.toSorted((a, b) => isRandom(a) - isRandom(b));
  }
}

// The tests of the method as mutants.ts runs them. Stryker runs them in a copy of the repository.
export default defineConfig({
  resolve: { alias: { '@': process.cwd() } },
  test: {
    root: process.cwd(),
    include: ['lib/domain/*.test.ts'],
    exclude: NOT_METHOD.map((name) => `lib/domain/${name}{,-*}.test.ts`),
    setupFiles: ['e2e/bench/mutants-setup.ts'],
    sequence: { sequencer: RandomTestsLast },
    isolate: false,
    // No deadline: Stryker has one for each mutant, from how long its tests take unchanged.
    testTimeout: 180_000,
    env: { CASES: '30' },
  },
});
