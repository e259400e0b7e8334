import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

export type Count = { passed: number; failed: number };
export type StepResult = Count & { name: string; ok: boolean; milliseconds: number };

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

/** Reads what a test runner wrote. A skipped test proves nothing, so it counts as failed. */
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

/** The count of a step that ran tests. No report, or no test in it, is a failure as well. */
export function readCount(file: string): Count {
  const count = existsSync(file) ? countTests(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
  return count && count.passed + count.failed > 0 ? count : { passed: 0, failed: 1 };
}

/** The closing lines. A step that failed without a failed test counts as one, so that the last line is true. */
export function summary(steps: StepResult[]): { lines: string[]; ok: boolean } {
  const lines = steps.map((step) => {
    const tests = step.passed + step.failed > 0 ? `${step.passed} passed, ${step.failed} failed` : '';
    const time = `${(step.milliseconds / 1000).toFixed(1)} s`;
    return `  ${step.ok ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(40)} ${time.padStart(8)}  ${tests}`.trimEnd();
  });
  const passed = steps.reduce((sum, step) => sum + step.passed, 0);
  const failed = steps.reduce((sum, step) => sum + Math.max(step.failed, step.ok ? 0 : 1), 0);
  return { lines: [...lines, '', `${passed} passed, ${failed} failed`], ok: failed === 0 };
}
