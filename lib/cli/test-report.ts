import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

export type Count = { passed: number; failed: number };
export type StepResult = Count & {
  name: string;
  ok: boolean;
  milliseconds: number;
  /** The failed tests, with the first lines of their errors. */
  failures?: readonly string[];
};

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Counts the tests in the report of a test runner. A skipped test proves nothing, so it counts as failed. */
export function countTests(report: unknown): Count | undefined {
  const v = vitest.safeParse(report);
  if (v.success) {
    return {
      passed: v.data.numPassedTests,
      failed: v.data.numFailedTests + v.data.numPendingTests + v.data.numTodoTests,
    };
  }
  const p = playwright.safeParse(report);
  if (!p.success) return undefined;
  const { expected, unexpected, flaky, skipped } = p.data.stats;
  return { passed: expected, failed: unexpected + flaky + skipped };
}

const vitestNames = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});
const playwrightSpec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({ results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })) }),
  ),
});
type PlaywrightSuite = { specs: z.infer<typeof playwrightSpec>[]; suites?: PlaywrightSuite[] | undefined };
const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({ specs: z.array(playwrightSpec), suites: z.array(playwrightSuite).optional() }),
);
const playwrightNames = z.object({ suites: z.array(playwrightSuite) });

/**
 * Lists the failed tests with the first lines of their errors, so that output of the server after them does not hide
 * them.
 */
export function failuresOf(report: unknown): readonly string[] {
  const v = vitestNames.safeParse(report);
  if (v.success) {
    return v.data.testResults.flatMap(({ name, message, assertionResults }) => {
      const failed = assertionResults.filter(({ status }) => status === 'failed');
      const ofFile = failed.length === 0 && message ? [`${name}: ${beginning(message)}`] : [];
      return [...ofFile, ...failed.map((one) => `${name}: ${one.fullName}: ${beginning(one.failureMessages?.[0])}`)];
    });
  }
  const p = playwrightNames.safeParse(report);
  return p.success ? p.data.suites.flatMap(failuresIn) : [];
}

const failuresIn = ({ specs, suites = [] }: PlaywrightSuite): string[] => [
  ...specs.filter(({ ok }) => !ok).map((spec) => `${spec.file}: ${spec.title}: ${beginning(messageOf(spec))}`),
  ...suites.flatMap(failuresIn),
];

const messageOf = ({ tests }: z.infer<typeof playwrightSpec>): string | undefined =>
  tests.flatMap(({ results }) => results).find(({ error }) => error?.message)?.error?.message;

const MOST_LINES = 12;

/** The first lines, without terminal colours. */
const beginning = (message = 'it says nothing'): string =>
  stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, MOST_LINES)
    .join('\n      ');

/** Reads the failures of a step that ran tests from its report. */
export function readFailures(file: string): readonly string[] {
  return existsSync(file) ? failuresOf(JSON.parse(readFileSync(file, 'utf8'))) : ['There is no report of it.'];
}

/** Counts the tests of a step. A missing or empty report is a failure as well. */
export function readCount(file: string): Count {
  const count = existsSync(file) ? countTests(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  return count && count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 };
}

/** Returns the closing lines. A step that failed without a failed test counts as one, so that the last line is true. */
export function summary(steps: StepResult[]): { lines: string[]; ok: boolean } {
  const lines = steps.map((step) => {
    const tests = step.passed + step.failed > 0 ? `${step.passed} passed, ${step.failed} failed` : '';
    const time = `${(step.milliseconds / 1000).toFixed(1)} s`;
    return `  ${step.ok ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(40)} ${time.padStart(8)}  ${tests}`.trimEnd();
  });
  const failures = steps.flatMap(({ name, failures: all = [] }) => all.map((one) => `  ${name}: ${one}`));
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  const failed = steps.reduce((sum, step) => sum + Math.max(step.failed, step.ok ? 0 : 1), 0);
  const why = failures.length > 0 ? ['', ...failures] : [];
  return { lines: [...lines, ...why, '', `${passed} passed, ${failed} failed`], ok: failed === 0 };
}
