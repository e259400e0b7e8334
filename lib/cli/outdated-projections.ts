import { seconds } from './output';

/**
 * At a start: computes what lists show where it is missing (the table is new, the events are not) or of another version
 * of the method. One query where all is as it should be, and then nothing is said.
 */
export async function updateOutdatedProjections(url: string): Promise<void> {
  const started = performance.now();
  const { updateProjections } = await import('./update-projections');
  const { events } = await updateProjections(url, { which: 'outdated', mode: 'write' });
  if (events === 0) return;
  const done = `Computed what lists show of ${events} ${events === 1 ? 'event' : 'events'}`;
  console.log(`  ${done.padEnd(44)} ${seconds(performance.now() - started)}`);
}
