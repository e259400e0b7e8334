import { parseArgs } from 'node:util';
import { readEnvironment } from './environment';
import { findDatabase } from './find-database';
import { generateClient } from './generate';
import { fail, run, seconds } from './output';

// `npm run recompute`: recomputes all projections from what is published, and replaces stored ones that differ.
// `-- --check` changes nothing, and fails if anything differs. Ctrl-C ends it after the event in progress.

let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopped = true;
  });
}

await run(async () => {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  const environment = readEnvironment();
  if (!environment.ok) return fail(environment.reason);
  const found = await findDatabase(environment.env);
  if (!found.ok) return fail(found.reason);
  try {
    const generated = await generateClient();
    if (!generated.ok) return fail(generated.reason);
    return await recompute(found.url, values.check ? 'check' : 'write');
  } catch (error) {
    return fail(`The database could not be read: ${(error as Error).message.trim().split('\n').at(-1)}`);
  } finally {
    await found.close?.();
  }
});

async function recompute(url: string, mode: 'write' | 'check'): Promise<number> {
  const { updateProjections } = await import('./update-projections');
  const started = performance.now();
  let last = started;
  const { events, of, rows, differed, desk } = await updateProjections(url, {
    which: 'all',
    mode,
    isStopped: () => stopped,
    told: (done, all) => {
      if (performance.now() - last < 1000) return;
      last = performance.now();
      console.log(`  ${done} of ${all} events`);
    },
  });
  const after = `after ${seconds(performance.now() - started)}`;
  const found = `${rows} rows of ${events} ${events === 1 ? 'event' : 'events'}, of which ${differed} differed`;
  if (events < of) console.log(`Stopped ${after}, at ${events} of ${of} events; each is whole. ${found}.`);
  else console.log(`${mode === 'write' ? 'Recomputed' : 'Checked'} ${found}, ${after}.`);
  if (desk) console.log(`The desk’s lists: ${desk.rows} rows, of which ${desk.differed} differed.`);
  const wrong = differed + (desk?.differed ?? 0);
  if (mode === 'write' || wrong === 0) return 0;
  return fail(`${wrong} rows are not what follows from what is on record; npm run recompute replaces them.`);
}
