import { expect, test } from 'vitest';
import { countTests, readCount, summary } from './test-report';

test('counts what vitest and Playwright report, a skipped test as failed', () => {
  expect(countTests({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual({
    passed: 7,
    failed: 4,
  });
  expect(countTests({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } })).toEqual({ passed: 5, failed: 3 });
  expect(countTests({ something: 'else' })).toBeUndefined();
});

test('takes a report that was never written for a failure', () => {
  expect(readCount('/nowhere/report.json')).toEqual({ passed: 0, failed: 1 });
});

test('closes with one plain line that counts a failed step without tests', () => {
  const step = (name: string, ok: boolean, passed: number, failed: number) => ({
    name,
    ok,
    passed,
    failed,
    milliseconds: 1500,
  });
  const good = summary([step('types', true, 0, 0), step('unit', true, 12, 0)]);
  expect(good.lines.at(-1)).toBe('12 passed, 0 failed');
  expect(good.ok).toBe(true);
  const bad = summary([step('lint', false, 0, 0), step('unit', false, 12, 2)]);
  expect(bad.lines.at(-1)).toBe('12 passed, 3 failed');
  expect(bad.lines[0]).toMatch(/^ {2}FAILED {2}lint .* 1\.5 s$/);
  expect(bad.ok).toBe(false);
});
