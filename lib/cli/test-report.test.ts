import { expect, test } from 'vitest';
import { countTests, failuresOf, readCount, summary } from './test-report';

test('counts what vitest and Playwright report, a skipped test as failed', () => {
  expect(countTests({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 })).toEqual({
    passed: 7,
    failed: 4,
  });
  expect(countTests({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 } })).toEqual({ passed: 5, failed: 3 });
  expect(countTests({ something: 'else' })).toBeUndefined();
});

test('counts a report that was never written as a failure', () => {
  expect(readCount('/nowhere/report.json')).toEqual({ passed: 0, failed: 1 });
});

test('ends with one plain line that counts a failed step without tests', () => {
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

test('lists the tests that failed, with the first lines of their errors', () => {
  const assertion = (status: string, fullName: string) => ({
    status,
    fullName,
    failureMessages: status === 'failed' ? ['\u001b[31mexpected 1\u001b[39m\nto be 2'] : [],
  });
  const vitest = [
    { name: 'a.test.ts', message: '', assertionResults: [assertion('passed', 'holds'), assertion('failed', 'breaks')] },
    { name: 'b.test.ts', message: 'does not load', assertionResults: [] },
  ];
  expect(failuresOf({ testResults: vitest })).toEqual([
    'a.test.ts: breaks: expected 1\n      to be 2',
    'b.test.ts: does not load',
  ]);
  const spec = (title: string, ok: boolean) => ({
    title,
    ok,
    file: 'c.spec.ts',
    tests: [{ results: [{}, { error: { message: 'Timed out' } }] }],
  });
  const playwright = [{ specs: [], suites: [{ specs: [spec('reads', true), spec('prints', false)] }] }];
  expect(failuresOf({ suites: playwright })).toEqual(['c.spec.ts: prints: Timed out']);
  expect(failuresOf({ something: 'else' })).toEqual([]);
  const step = {
    name: 'browser',
    ok: false,
    milliseconds: 1,
    passed: 1,
    failed: 1,
    failures: ['c: prints: Timed out'],
  };
  expect(summary([step]).lines.slice(1)).toEqual(['', '  browser: c: prints: Timed out', '', '1 passed, 1 failed']);
});
