import { recomputeMode } from './arguments';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run } from './output';

// `npm run recompute`: recomputes all projections from what is published, and replaces stored ones that differ.
// `-- --check` changes nothing, and fails if anything differs. Ctrl-C ends it after the event in progress.

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true;
  });
}

await run(async () => {
  const mode = recomputeMode(process.argv.slice(2));
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env);
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    const { recomputeAll } = await import('./recompute-all');
    return await recomputeAll(found.url, mode, () => stopped);
  } catch (error) {
    return fail(`The database could not be read: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
});
