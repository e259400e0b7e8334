import type { HoldStep, LegalHold } from '@/lib/domain/legal-hold';
import { stands } from '@/lib/domain/legal-hold';
import type { PersonId } from '@/lib/domain/person';
import { REDACTED, type Redactable } from '@/lib/domain/redaction';
import type { Prisma } from '@/lib/platform/generated/client';
import { redactableText } from './redactions';
import { insertReason } from './steps';
import type { Transaction } from './transaction';

const BY = { select: { pseudonym: true } } as const;
const WHY = { select: { text: true } } as const;
const WHOLE = {
  setBy: BY,
  reason: WHY,
  lifts: { orderBy: { number: 'asc' }, include: { person: BY, reason: WHY } },
} as const satisfies Prisma.LegalHoldInclude;

type Row = Prisma.LegalHoldGetPayload<{ include: typeof WHOLE }>;

const step = (
  person: PersonId,
  { pseudonym }: { pseudonym: string },
  at: Date,
  why: { text: string | null },
): HoldStep => ({
  person,
  pseudonym,
  at: at.toISOString(),
  reason: why.text ?? REDACTED,
});

const holdOf = ({ id, documentId, setById, setBy, at, reason, lifts }: Row): LegalHold => ({
  id,
  document: documentId,
  set: step(setById, setBy, at, reason),
  lifts: lifts.map((lift) => step(lift.personId, lift.person, lift.at, lift.reason)),
});

async function holdsWhere(db: Transaction, where: Prisma.LegalHoldWhereInput): Promise<readonly LegalHold[]> {
  return (await db.legalHold.findMany({ where, orderBy: { id: 'asc' }, include: WHOLE })).map(holdOf);
}

/** Every hold that a document ever had, the first set first. */
export const holdsOf = (db: Transaction, document: string): Promise<readonly LegalHold[]> =>
  holdsWhere(db, { documentId: document });

export const readHold = async (db: Transaction, id: string): Promise<LegalHold | undefined> =>
  (await holdsWhere(db, { id }))[0];

/** The holds that stand on these documents, the first set first. */
export const standingHolds = (db: Transaction, documents: readonly string[]): Promise<readonly LegalHold[]> =>
  holdsWhere(db, { documentId: { in: [...documents] }, lifts: { none: { number: 2 } } });

/** The first hold because of which a text cannot be redacted now; undefined where none stands. */
export async function holdOn(db: Transaction, kind: Redactable, target: string): Promise<LegalHold | undefined> {
  const behind = await db.$queryRaw<{ id: string }[]>`
    select id::text from documents_behind(${kind}, ${target}::uuid) id where id is not null`;
  const held = await standingHolds(
    db,
    behind.map(({ id }) => id),
  );
  return held.find(stands);
}

/** Which of these texts rest on a document on which a hold stands, as "wording 018c…". */
export async function heldTextsAmong(
  db: Transaction,
  texts: readonly { kind: Redactable; target: string }[],
): Promise<ReadonlySet<string>> {
  if (texts.length === 0) return new Set();
  const rows = await db.$queryRaw<{ text: string }[]>`
    select kind || ' ' || target::text as text
    from unnest(${texts.map(({ kind }) => kind)}::text[], ${texts.map(({ target }) => target)}::uuid[]) as given(kind, target)
    where exists (select from documents_behind(kind, target) behind(document) where legal_hold_stands(document))`;
  return new Set(rows.map(({ text }) => text));
}

/** What is told of a hold or of a lift: its hold, and the salted hash of its reason in hexadecimal. */
export type HoldWritten = { id: string; reasonHash: string };

type Done = { by: PersonId; reason: string; at: Date };

export async function insertHold(db: Transaction, document: string, { by, reason, at }: Done): Promise<HoldWritten> {
  const why = await insertReason(db, reason);
  const { id } = await db.legalHold.create({
    data: { documentId: document, setById: by, reasonId: why.id, reasonHash: why.hash, at },
    select: { id: true },
  });
  return { id, reasonHash: hex(why.hash) };
}

/** Writes the lift with this number. The database refuses a second one by the person of the first. */
export async function insertLift(
  db: Transaction,
  hold: string,
  number: number,
  { by, reason, at }: Done,
): Promise<HoldWritten> {
  const why = await insertReason(db, reason);
  await db.legalHoldLift.create({
    data: { holdId: hold, number, personId: by, reasonId: why.id, reasonHash: why.hash, at },
    select: { number: true },
  });
  return { id: hold, reasonHash: hex(why.hash) };
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** A redaction that was asked for and not carried out: who approved it, the first to ask first. */
export type WaitingRedaction = {
  kind: Redactable;
  target: string;
  approvals: readonly { person: PersonId; pseudonym: string; at: string }[];
};

/** Redactions of a document, and of what rests on it, that people approved and nobody carried out. */
export async function waitingRedactions(db: Transaction, document: string): Promise<readonly WaitingRedaction[]> {
  const rows = await db.$queryRaw<
    { kind: Redactable; target: string; person: PersonId; pseudonym: string; at: Date }[]
  >`select a.kind::text as kind, a.target_id::text as target, a.person_id::text as person, p.pseudonym, a.at
    from redaction_approval a join person p on p.id = a.person_id
    where ${document}::uuid in (select documents_behind(a.kind::text, a.target_id)) order by a.id`;
  const waiting = new Map<string, WaitingRedaction>();
  for (const { kind, target, at, ...who } of rows) {
    const before = waiting.get(`${kind} ${target}`)?.approvals ?? [];
    const approvals = [...before, { ...who, at: at.toISOString() }];
    waiting.set(`${kind} ${target}`, { kind, target, approvals });
  }
  const open: WaitingRedaction[] = [];
  for (const one of waiting.values()) {
    const text = await redactableText(db, one.kind, one.target);
    if (text && !text.isRedacted) open.push(one);
  }
  return open;
}
