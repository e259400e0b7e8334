import type { Entries } from '@/lib/domain/entries';
import type { Claim, EventRecord } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { readEntry } from '@/lib/store/desk-entries';
import { sourcesById } from '@/lib/store/desk-things';
import { documentNames } from '@/lib/store/passages';
import { type LatestRevision, latestRevision } from '@/lib/store/reviewed';
import type { Transaction } from '@/lib/store/transaction';
import { entryChanges, type FormKind } from '@/lib/views/entry-changes';
import type { FieldChanges } from '@/lib/views/field-changes';
import { relayChanges } from '@/lib/views/relay-changes';
import { statementChanges } from '@/lib/views/statement-changes';
import type { ThingReview } from '@/lib/views/step-effects';
import { type OnClaim, readStepEffects } from './step-effects';

/**
 * What a reviewer reads of a thing with a form of its own: what its latest revision changes for readers, as long as they do
 * not have it, and what they see after each step. `event` is the address of its event. Undefined if there is no such thing.
 */
export async function readEntryReview<K extends FormKind>(
  db: Transaction,
  kind: K,
  id: string,
  event: string | undefined,
): Promise<ThingReview | undefined> {
  const latest = await latestRevision(db, kind, id);
  if (latest === undefined) return undefined;
  const changes = await changesOf(db, kind, id, latest, async (before, after) => {
    const named = [before, after].flatMap(sourcesNamed);
    const names = await sourcesById(db, named);
    const sources = new Map([...names].map(([source, { name }]) => [source, name]));
    return entryChanges(kind, before, after, { sources });
  });
  const effects = await readStepEffects(db, { kind, id, latest, ...(event !== undefined && { event }) });
  return { ...(changes && { changes }), effects };
}

/** The same of a statement, or of how an outlet passed one on, with the question that it is on as the desk has it. */
export async function readSaidReview(
  db: Transaction,
  kind: 'statement' | 'rendering',
  id: string,
  on: OnClaim,
): Promise<ThingReview | undefined> {
  const latest = await latestRevision(db, kind, id);
  if (latest === undefined) return undefined;
  const changes =
    kind === 'statement'
      ? await changesOf(db, kind, id, latest, async (before, after) =>
          statementChanges(before, after, await toldOf(db, on, [before, after])),
        )
      : await changesOf(db, kind, id, latest, async (before, after) =>
          relayChanges(before, after, await toldOf(db, on, [before, after])),
        );
  const effects = await readStepEffects(db, { kind, id, latest, event: on.record.event.slug, on });
  return { ...(changes && { changes }), effects };
}

/** What the latest revision changes for readers; undefined where they have it. */
async function changesOf<K extends Reviewed>(
  db: Transaction,
  kind: K,
  id: string,
  { revision, published, standing }: LatestRevision,
  told: (before: Entries[K] | undefined, after: Entries[K]) => Promise<FieldChanges>,
): Promise<ThingReview['changes']> {
  const isShown = standing === 'shown' && published !== null;
  if (isShown && published === revision) return undefined;
  const before = isShown ? await readEntry(db, kind, id, published) : undefined;
  const after = await readEntry(db, kind, id);
  return after && { fields: await told(before, after), isNew: before === undefined };
}

const toldOf = async (
  db: Transaction,
  { record, claim }: { record: EventRecord; claim: Claim },
  said: readonly (Pick<Entries['statement'], 'evidence'> | undefined)[],
) => {
  const cited = said.flatMap((one) => one?.evidence ?? []).map(({ document }) => document);
  const names = await documentNames(db, cited);
  return { record, claim, titles: new Map([...names].map(([id, { title }]) => [id, title])) };
};

/** The sources that an entry names: its outlet, whom it speaks for, where it was searched. */
const sourcesNamed = (entry: object | undefined): readonly string[] =>
  ['source', 'speaksFor', 'outlet'].flatMap((field) => {
    const named: unknown = entry === undefined ? undefined : Reflect.get(entry, field);
    return typeof named === 'string' ? named : [];
  });
