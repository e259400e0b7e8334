// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { METHOD_VERSION } from '@/lib/domain/constants';
import { databaseAt } from '@/lib/platform/db';
import { FINDING_FORM } from '@/lib/schemas/finding';
import { eventsToRead } from '@/lib/store/events-concerned';
import { checkEvent, type Recomputed, recomputeDesk, recomputeEvent, workOutEffects } from '@/lib/writes/recompute';

const CURRENT = { method: METHOD_VERSION, form: FINDING_FORM };

export type Asked = {
  /** All events, or those whose projection is missing, of another version of the method, or of another form. */
  which: 'all' | 'outdated';
  mode: 'write' | 'check';
  /** Called after each event. */
  told?: (done: number, of: number) => void;
  /** Asked before each event: if true, no further event is started. */
  isStopped?: () => boolean;
};

/** `desk` is of the desk's own lists, which are looked at with all events alone. */
export type Renewed = Recomputed & { events: number; of: number; desk?: Recomputed };

/** Recomputes or checks projections, one event at a time, each completely or not at all. */
export async function updateProjections(url: string, { which, mode, told, isStopped }: Asked): Promise<Renewed> {
  const client = databaseAt(url);
  try {
    const events = await eventsToRead(client, which === 'all' ? 'all' : { notOf: CURRENT });
    const sum = { events: 0, of: events.length, rows: 0, differed: 0 };
    for (const event of events) {
      if (isStopped?.()) break;
      const { rows, differed } = await (mode === 'write' ? recomputeEvent : checkEvent)(client, event);
      sum.events++;
      sum.rows += rows;
      sum.differed += differed;
      told?.(sum.events, events.length);
    }
    if (which === 'outdated') await workOutEffects(client);
    if (which !== 'all' || isStopped?.()) return sum;
    return { ...sum, desk: await recomputeDesk(client, { mode, ...(isStopped && { isStopped }) }) };
  } finally {
    await client.$disconnect();
  }
}
