import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { correctStatement } from '@/lib/writes/correct-record';
import { logRecord, nothingKnown } from '@/lib/writes/log-record';
import { publishLogged } from '@/lib/writes/publish-logged';
import { asFirstPublished } from './corrected';
import { addPeople, endWithoutPassword, type People, peopleOf } from './people';
import { demonstration } from './records';

const REASON = 'Part of the demonstration.';

/**
 * Long enough for a slow disk and a machine with other work. The load is one transaction, so an interrupted load leaves
 * nothing behind.
 */
const PATIENCE = { timeout: 600_000, maxWait: 20_000 };

/**
 * Loads the demonstration with the same functions as the desk's own writes. If its first event already
 * exists it does nothing, so it can be called again.
 */
export async function loadDemo(
  client: PrismaClient,
  access: 'with passwords' | 'without passwords' = 'without passwords',
): Promise<{ events: number; statements: number; people?: People }> {
  // Hashing a password takes a moment, and needs no transaction.
  const people = await peopleOf(access);
  return client.$transaction(async (tx) => {
    const slugs = demonstration.map(({ record }) => record.event.slug);
    if ((await tx.event.count({ where: { slug: { in: slugs } } })) > 0) return { events: 0, statements: 0 };
    const known = nothingKnown();
    const { author, reviewer } = await addPeople(tx, people, new Date(systemClock().epochMilliseconds));
    let statements = 0;
    // The list of events shows the latest first: the worked example is logged last, so that it comes first.
    for (const { record, bodies, corrected = [] } of demonstration.toReversed()) {
      const first = asFirstPublished(record, corrected);
      const revisions = await logRecord(tx, first, bodies, known, { author, reason: REASON });
      await publishLogged(tx, revisions, { author, reviewer }, systemClock);
      const ids = revisions.flatMap(({ kind, id }) => (kind === 'statement' ? id : []));
      for (const { ref, note } of corrected) {
        const at = record.statements.findIndex((statement) => statement.ref === ref);
        const now = { content: record.statements[at]?.content ?? raise(ref) };
        const correction = { statement: ids[at] ?? raise(ref), now, note, reason: REASON };
        await correctStatement(tx, correction, { author, reviewer }, systemClock);
      }
      statements += record.statements.length;
    }
    await endWithoutPassword(tx, people, new Date(systemClock().epochMilliseconds));
    return { events: demonstration.length, statements, ...(access === 'with passwords' && { people }) };
  }, PATIENCE);
}

function raise(ref: string): never {
  throw new Error(`A correction names ${ref}, which is not in its record.`);
}
