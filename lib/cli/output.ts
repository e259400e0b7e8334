/** Prints one clear sentence on stderr; returns the exit code of a command that could not do what it was asked. */
export function fail(reason: string): 1 {
  console.error(reason);
  return 1;
}

/**
 * Runs a command. An expected failure has returned its code; an error that arrives here is a bug. What is open is closed
 * after it: an embedded database would keep the process alive.
 */
export async function run(
  command: () => Promise<number>,
  shutdown?: { asked: boolean; close: () => Promise<void> },
): Promise<void> {
  try {
    const code = await command();
    // During a stop, the code that stops the command decides how it ends.
    if (!shutdown?.asked) process.exitCode = code;
  } catch (error) {
    if (shutdown?.asked) return;
    // node would print the line of source as well, which in a minified package fills the screen.
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    process.exitCode = 70;
    await shutdown?.close();
  }
}

/** Prints what was done, on a line of its own with its duration, unless it failed. */
export async function step<T>(done: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  if (!hasFailed(result)) console.log(`  ${done.padEnd(44)} ${seconds(performance.now() - started)}`);
  return result;
}

const hasFailed = (result: unknown) =>
  typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;

export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
