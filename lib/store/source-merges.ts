import type { PersonId } from '@/lib/domain/person';
import type { SourceId } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import type { MergeAct, MergeStep, SourceMerge } from '@/lib/domain/source-merge';
import type { MergeStep as Column, Prisma } from '@/lib/platform/generated/client';
import type { ThingOf } from './log-things';
import { methodWord } from './names';
import { insertReason } from './steps';
import type { Transaction } from './transaction';

const BY = { select: { pseudonym: true } } as const;
const WHY = { select: { text: true } } as const;
const WHOLE = {
  askedBy: BY,
  reason: WHY,
  steps: { orderBy: { number: 'asc' }, include: { person: BY, reason: WHY } },
} as const satisfies Prisma.SourceMergeInclude;

type Row = Prisma.SourceMergeGetPayload<{ include: typeof WHOLE }>;

const act = (person: PersonId, by: { pseudonym: string }, at: Date, why: { text: string | null }): MergeAct => ({
  person,
  pseudonym: by.pseudonym,
  at: at.toISOString(),
  reason: why.text ?? REDACTED,
});

const mergeOf = ({ id, fromId, intoId, askedById, askedBy, at, reason, steps }: Row): SourceMerge => ({
  id,
  from: fromId,
  into: intoId,
  asked: act(askedById, askedBy, at, reason),
  steps: steps.map((step) => ({
    ...act(step.personId, step.person, step.at, step.reason),
    step: methodWord(step.step) as MergeStep,
  })),
});

/** Every merge that a source ever was part of, on either side, the first asked for first. */
export async function mergesOf(db: Transaction, source: SourceId): Promise<readonly SourceMerge[]> {
  const where = { OR: [{ fromId: source }, { intoId: source }] };
  return (await db.sourceMerge.findMany({ where, orderBy: { id: 'asc' }, include: WHOLE })).map(mergeOf);
}

export async function readMerge(db: Transaction, id: string): Promise<SourceMerge | undefined> {
  const row = await db.sourceMerge.findUnique({ where: { id }, include: WHOLE });
  return row ? mergeOf(row) : undefined;
}

/** What is told of a merge or of a step: the merge, and the salted hash of its reason in hexadecimal. */
export type MergeWritten = { id: string; reasonHash: string };

type Done = { by: PersonId; reason: string; at: Date };

export async function insertMerge(
  tx: Transaction,
  { from, into }: { from: SourceId; into: SourceId },
  { by, reason, at }: Done,
): Promise<MergeWritten> {
  const why = await insertReason(tx, reason);
  const { id } = await tx.sourceMerge.create({
    data: { fromId: from, intoId: into, askedById: by, reasonId: why.id, reasonHash: why.hash, at },
    select: { id: true },
  });
  return { id, reasonHash: hex(why.hash) };
}

const COLUMNS: Readonly<Record<MergeStep, Column>> = {
  merge: 'merge',
  'ask to undo': 'ask_to_undo',
  undo: 'undo',
  decline: 'decline',
};

/** Writes the step with this number. The database holds who may take it, and that what it says then happens. */
export async function insertMergeStep(
  tx: Transaction,
  merge: string,
  number: number,
  { step, by, reason, at }: Done & { step: MergeStep },
): Promise<MergeWritten> {
  const why = await insertReason(tx, reason);
  await tx.sourceMergeStep.create({
    data: { mergeId: merge, number, step: COLUMNS[step], personId: by, reasonId: why.id, reasonHash: why.hash, at },
    select: { number: true },
  });
  return { id: merge, reasonHash: hex(why.hash) };
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** Makes everything of the one source the other's, and keeps what that was. Call it after the step `merge`. */
export async function moveAll(tx: Transaction, { id, from, into }: Pick<SourceMerge, 'id' | 'from' | 'into'>) {
  await tx.source.update({ where: { id: from }, data: { mergedIntoId: into }, select: { id: true } });
  await tx.$executeRaw`
    insert into source_merge_moved (merge_id, kind, thing_id)
    select ${id}::uuid, 'statement'::reviewed, id from statement where source_id = ${from}::uuid
    union all select ${id}::uuid, 'rendering', id from rendering where outlet_id = ${from}::uuid
    union all select ${id}::uuid, 'search', id from search where source_id = ${from}::uuid`;
  await tx.$executeRaw`update statement set source_id = ${into}::uuid where source_id = ${from}::uuid`;
  await tx.$executeRaw`update rendering set outlet_id = ${into}::uuid where outlet_id = ${from}::uuid`;
  await tx.$executeRaw`update search set source_id = ${into}::uuid where source_id = ${from}::uuid`;
}

/** Moves back exactly what a merge moved. Call it after the step `undo`. */
export async function moveBack(tx: Transaction, { id, from }: Pick<SourceMerge, 'id' | 'from'>) {
  await tx.source.update({ where: { id: from }, data: { mergedIntoId: null }, select: { id: true } });
  await tx.$executeRaw`update statement t set source_id = ${from}::uuid from source_merge_moved m
    where m.merge_id = ${id}::uuid and m.kind = 'statement' and t.id = m.thing_id`;
  await tx.$executeRaw`update rendering t set outlet_id = ${from}::uuid from source_merge_moved m
    where m.merge_id = ${id}::uuid and m.kind = 'rendering' and t.id = m.thing_id`;
  await tx.$executeRaw`update search t set source_id = ${from}::uuid from source_merge_moved m
    where m.merge_id = ${id}::uuid and m.kind = 'search' and t.id = m.thing_id`;
}

/** What a merge moved. */
export async function movedBy(db: Transaction, merge: string): Promise<readonly ThingOf[]> {
  const rows = await db.sourceMergeMoved.findMany({ where: { mergeId: merge }, select: { kind: true, thingId: true } });
  return rows.map(({ kind, thingId }) => ({ kind, id: thingId }));
}

/** What a source has: what it said, what it passed on, and where it was searched. */
export async function thingsOf(db: Transaction, source: SourceId): Promise<readonly ThingOf[]> {
  return db.$queryRaw<ThingOf[]>`
    select 'statement' as kind, id::text from statement where source_id = ${source}::uuid
    union all select 'rendering', id::text from rendering where outlet_id = ${source}::uuid
    union all select 'search', id::text from search where source_id = ${source}::uuid`;
}

/** Documents of which some revision names a source as their outlet: their rows in lists of the desk say whose they are. */
export async function documentsOf(db: Transaction, outlet: SourceId): Promise<readonly ThingOf[]> {
  const rows = await db.documentRevision.findMany({
    where: { outletId: outlet },
    distinct: ['documentId'],
    select: { documentId: true },
  });
  return rows.map(({ documentId }) => ({ kind: 'document', id: documentId }));
}
