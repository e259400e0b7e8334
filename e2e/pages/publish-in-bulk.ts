import type { EventRecord } from '@/lib/domain/record';
import { systemClock } from '@/lib/platform/clock';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { writeDeskItems } from '@/lib/store/desk-items';
import { bindOutdated } from '@/lib/writes/bind-outdated';
import { logRecord, nothingKnown } from '@/lib/writes/log-record';
import { recomputeEvent } from '@/lib/writes/recompute';
import { lockChains } from '@/lib/writes/step';
import { Collected } from './collected-rows';
import { type Reviewers, stepsFor } from './steps-in-bulk';

/** What is referred to comes before what refers to it. */
const BEFORE_STEPS: readonly string[] = [
  ...['source', 'event', 'document', 'documentBody', 'claim', 'claimOption', 'claimLabel', 'wording', 'quote'],
  ...['sourceRevision', 'eventRevision', 'documentRevision'],
  ...['claimRevision', 'claimRevisionOption', 'claimRevisionLabel'],
  ...['statement', 'statementRevision', 'statementRevisionOption'],
  ...['statementRevisionBasedOn', 'statementRevisionTakesBack'],
  ...['rendering', 'renderingRevision', 'renderingRevisionOption', 'search', 'searchRevision', 'evidence'],
];
const STEPS: readonly string[] = ['transition', 'publication', 'logEntry'];

/** Tables of identities, whose rows name the revision that readers see. */
const SHOWN = ['source', 'event', 'document', 'claim', 'statement', 'rendering', 'search'] as const;

/**
 * Publishes a whole event with a few SQL statements, for events that would take minutes step by step. The rows are
 * those that the desk's own writes make, and their log can be verified. But the triggers of the database are off while
 * the rows are written, which only its owner can do: with triggers, 1,000 claims would take ten minutes. Then what
 * lists show of the event is computed, by the command's own function.
 */
export async function publishInBulk(client: PrismaClient, record: EventRecord, people: Reviewers): Promise<void> {
  const rows = new Collected(record.event.slug);
  const written = { author: people.author.id, reason: 'Made up for a measurement.' };
  const revisions = await logRecord(rows.asTransaction(), record, new Map(), nothingKnown(), written);
  await client.$transaction(
    async (tx) => {
      await lockChains(tx);
      await tx.$executeRaw`set local session_replication_role = 'replica'`;
      await stepsFor(tx, rows, revisions, people);
      for (const table of [...BEFORE_STEPS, ...STEPS]) await rows.write(tx, table);
      for (const kind of SHOWN) {
        await tx.$executeRawUnsafe(
          `update "${kind}" k set published_revision_id = r.id, standing = 'shown' from "${kind}_revision" r
           where r.${kind}_id = k.id and r.id = any($1::uuid[])`,
          rows.idsOf(`${kind}Revision`),
        );
      }
      await writeDeskItems(tx, revisions);
    },
    { timeout: 600_000, maxWait: 20_000 },
  );
  for (const id of rows.idsOf('event')) await recomputeEvent(client, id);
  await bindOutdated(client, systemClock);
}
