import type { Entries } from '@/lib/domain/entries';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { readEntries } from '@/lib/store/desk-entries';
import { sourcesById } from '@/lib/store/desk-things';
import { documentNames } from '@/lib/store/passages';
import type { LatestRevision } from '@/lib/store/reviewed';
import type { Transaction } from '@/lib/store/transaction';
import { entryChanges, type FormKind } from '@/lib/views/entry-changes';
import type { FieldChanges } from '@/lib/views/field-changes';
import { relayChanges } from '@/lib/views/relay-changes';
import { type SaidTold, statementChanges } from '@/lib/views/statement-changes';

/** A thing with its latest revision, and the one that readers see, if they see one. */
export type Pending = { kind: Reviewed; thing: string; revision: string; shown?: string };

export const pendingOf = (kind: Reviewed, thing: string, latest: LatestRevision): Pending => ({
  kind,
  thing,
  revision: latest.revision,
  ...(latest.standing === 'shown' && latest.published !== null && { shown: latest.published }),
});

/** What the latest revision of a thing changes for readers, and whether they see nothing of it yet. */
export type Changes = { fields: FieldChanges; isNew: boolean };

/** The question that something was said on, as the desk has it. */
export type OnClaim = Pick<SaidTold, 'record' | 'claim'>;

/**
 * What the latest revisions of these things change for readers, by thing; what readers have already is left out. `on` knows
 * the questions of what was said. As many queries as for one thing of each kind.
 */
export async function readChanges(
  db: Transaction,
  things: readonly Pending[],
  on: (thing: string) => OnClaim | undefined,
): Promise<ReadonlyMap<string, Changes>> {
  const found = new Map<string, Changes>();
  for (const kind of REVIEWED) {
    const pending = things.filter((one) => one.kind === kind && one.revision !== one.shown);
    if (pending.length === 0) continue;
    for (const [thing, changes] of await changesOf(db, kind, pending, on)) found.set(thing, changes);
  }
  return found;
}

async function changesOf<K extends Reviewed>(
  db: Transaction,
  kind: K,
  pending: readonly Pending[],
  on: (thing: string) => OnClaim | undefined,
): Promise<readonly (readonly [string, Changes])[]> {
  const revisions = pending.flatMap(({ revision, shown }) => [revision, ...(shown === undefined ? [] : [shown])]);
  const entries = await readEntries(db, kind, revisions);
  const tell = await teller(db, kind, [...entries.values()]);
  return pending.flatMap(({ thing, revision, shown }) => {
    const [before, after] = [shown === undefined ? undefined : entries.get(shown), entries.get(revision)];
    const fields = after && tell(before, after, on(thing));
    return fields === undefined ? [] : [[thing, { fields, isNew: before === undefined }] as const];
  });
}

type Tell<K extends Reviewed> = (
  before: Entries[K] | undefined,
  after: Entries[K],
  on: OnClaim | undefined,
) => FieldChanges | undefined;

/** What tells the changes of a kind, with the names of everything that these entries mention. */
async function teller<K extends Reviewed>(db: Transaction, kind: K, entries: readonly Entries[K][]): Promise<Tell<K>> {
  if (kind === 'statement' || kind === 'rendering') {
    const cited = (entries as readonly Entries['statement'][]).flatMap(({ evidence }) => evidence);
    const names = await documentNames(
      db,
      cited.map(({ document }) => document),
    );
    const titles = new Map([...names].map(([id, { title }]) => [id, title]));
    const changes = (kind === 'statement' ? statementChanges : relayChanges) as (
      before: Entries[K] | undefined,
      after: Entries[K],
      told: SaidTold,
    ) => FieldChanges;
    return (before, after, on) => on && changes(before, after, { ...on, titles });
  }
  const named = await sourcesById(db, entries.flatMap(sourcesNamed));
  const sources = new Map([...named].map(([id, { name }]) => [id, name]));
  const form: FormKind = kind;
  return (before, after) => entryChanges(form, before as Entries[FormKind], after as Entries[FormKind], { sources });
}

/** The sources that an entry names: its outlet, whom it speaks for, where it was searched. */
const sourcesNamed = (entry: object): readonly string[] =>
  ['source', 'speaksFor', 'outlet'].flatMap((field) => {
    const named: unknown = Reflect.get(entry, field);
    return typeof named === 'string' ? named : [];
  });
