import { afterEach, expect, test, vi } from 'vitest';
import { run } from './output';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

/** What is open while a command runs, and whether it was closed. */
const opened = (asked = false) => ({ asked, close: vi.fn(async () => {}) });

test('after an error that nobody expected the stack is printed, and what is open is closed: the process ends', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const shutdown = opened();
  await run(async () => {
    throw new Error('the example could not be loaded');
  }, shutdown);
  expect(printed).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('the example could not be loaded'));
  expect(process.exitCode).toBe(70);
  expect(shutdown.close).toHaveBeenCalledOnce();
});

test('an expected failure has its own code, and has closed what it opened', async () => {
  const shutdown = opened();
  await run(async () => 1, shutdown);
  expect(process.exitCode).toBe(1);
  expect(shutdown.close).not.toHaveBeenCalled();
});

test('what fails because the command was asked to stop is no failure', async () => {
  const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
  const shutdown = opened(true);
  await run(async () => {
    throw new Error('the connection was closed');
  }, shutdown);
  expect(printed).not.toHaveBeenCalled();
  expect(process.exitCode).toBeUndefined();
});
