import { vi } from 'vitest';
import type { Ended } from './run-command';

/** Runs the function behind a command, which prints and returns the exit code, in this process. */
export async function printed(command: () => Promise<number>): Promise<Ended> {
  const [said, failed] = [vi.spyOn(console, 'log'), vi.spyOn(console, 'error')].map((spy) =>
    spy.mockImplementation(() => {}),
  );
  const lines = (spy: typeof said) => spy?.mock.calls.map(([line]) => line).join('\n') ?? '';
  try {
    const code = await command();
    return { code, said: lines(said), failed: lines(failed) };
  } finally {
    said?.mockRestore();
    failed?.mockRestore();
  }
}
