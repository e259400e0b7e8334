import { seconds } from './output';

/**
 * Binds at a start what readers see of the events that the log does not bind in this form yet: those of a database of before,
 * or of another form or method. If there are none, this is one query, and nothing is printed.
 */
export async function bindOutdatedEvents(url: string): Promise<void> {
  const started = performance.now();
  const { databaseAt } = await import('@/lib/platform/db');
  const { systemClock } = await import('@/lib/platform/clock');
  const { bindOutdated } = await import('@/lib/writes/bind-outdated');
  const client = databaseAt(url);
  try {
    const { events } = await bindOutdated(client, systemClock);
    if (events === 0) return;
    const done = `The log binds what readers see of ${events} ${events === 1 ? 'event' : 'events'}`;
    console.log(`  ${done.padEnd(44)} ${seconds(performance.now() - started)}`);
  } finally {
    await client.$disconnect();
  }
}
