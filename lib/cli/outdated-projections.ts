import { seconds } from './output';

/**
 * Recomputes projections at a start if they are missing (the table is new, the events are not) or of another version of
 * the method. If all are current, this is one query, and nothing is printed.
 */
export async function updateOutdatedProjections(url: string): Promise<void> {
  const started = performance.now();
  const { updateProjections } = await import('./update-projections');
  const { events } = await updateProjections(url, { which: 'outdated', mode: 'write' });
  if (events === 0) return;
  const done = `Recomputed the projections of ${events} ${events === 1 ? 'event' : 'events'}`;
  console.log(`  ${done.padEnd(44)} ${seconds(performance.now() - started)}`);
}
