// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { fail, seconds } from './output';
import { type Asked, updateProjections } from './update-projections';

/** Recomputes or checks all projections of a database, and prints what differed. Returns the exit code. */
export async function recomputeAll(url: string, mode: Asked['mode'], isStopped: () => boolean): Promise<number> {
  const started = performance.now();
  let last = started;
  const { events, of, rows, differed, desk } = await updateProjections(url, {
    which: 'all',
    mode,
    isStopped,
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
