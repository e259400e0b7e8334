import { randomBytes } from 'node:crypto';
import type { PersonId } from '@/lib/domain/person';
import type { Moment, Wording } from '@/lib/domain/record';
import type { LoggedReply, ReplyOn, ReplyStep } from '@/lib/domain/reply';
import type { Standing } from '@/lib/domain/review';
import type { Prisma, Reply as ReplyRow, ReplyStepKind } from '@/lib/platform/generated/client';
import { momentOf, momentRow } from './moments';
import { methodWord } from './names';
import { insertReason } from './steps';
import type { Transaction } from './transaction';
import { saltedHash, wordingOf } from './wordings';

const BY = { select: { pseudonym: true } } as const;
const WHOLE = {
  loggedBy: BY,
  report: { select: { number: true } },
  steps: { orderBy: { number: 'asc' }, include: { person: BY, reason: { select: { text: true } } } },
} as const satisfies Prisma.ReplyInclude;

type Row = Prisma.ReplyGetPayload<{ include: typeof WHOLE }>;

type StepTold = LoggedReply['steps'][number] & { pseudonym: string; at: Date; reason: string | null };

/** A reply as the desk has it: what it is on, its place, who logged it, and what was done with it. */
export type ReplyAtDesk = Omit<LoggedReply, 'steps'> & {
  id: string;
  place: string;
  on: ReplyOn;
  wording: Wording;
  isRedacted: boolean;
  givenAt: Moment;
  document: string | null;
  report: number | null;
  pseudonym: string;
  at: Date;
  steps: readonly StepTold[];
};

const replyAtDesk = (row: Row): ReplyAtDesk => ({
  id: row.id,
  place: row.placeId,
  number: row.number,
  on: onOf(row),
  wording: replyWording(row),
  isRedacted: row.redactedAt !== null,
  givenAt: givenAtOf(row),
  document: row.documentId,
  report: row.report?.number ?? null,
  loggedBy: row.loggedById,
  pseudonym: row.loggedBy.pseudonym,
  at: row.at,
  steps: row.steps.map(({ step, personId, person, at, reason }) => ({
    step: methodWord(step) as ReplyStep,
    person: personId,
    pseudonym: person.pseudonym,
    at,
    reason: reason?.text ?? null,
  })),
});

export function onOf({ sourceId, statementId }: Pick<ReplyRow, 'sourceId' | 'statementId'>): ReplyOn {
  if (statementId !== null) return { kind: 'statement', thing: statementId };
  if (sourceId !== null) return { kind: 'source', thing: sourceId };
  throw new Error('A check of the database lets no such row in: what a reply is on is missing.');
}

/** The words of a reply: its own are word for word. Once they are redacted, that is said. */
export const replyWording = (row: ReplyRow): Wording =>
  wordingOf({ ...row, wordsLanguage: row.language }, 'verbatim', row.translator);

export const givenAtOf = (row: ReplyRow): Moment =>
  momentOf({
    on: row.givenOn,
    until: row.givenLastOn,
    at: row.givenAt,
    precision: row.givenPrecision,
    zone: row.givenZone,
  });

/** Every reply that was logged on a thing, as it was logged. */
export async function repliesOn(db: Transaction, { kind, thing }: ReplyOn): Promise<readonly ReplyAtDesk[]> {
  const where = kind === 'statement' ? { statementId: thing } : { sourceId: thing };
  const orderBy = [{ at: 'asc' }, { number: 'asc' }] as const;
  return (await db.reply.findMany({ where, orderBy: [...orderBy], include: WHOLE })).map(replyAtDesk);
}

/** The replies of one place, in its order; of a reply by its id, those of its place. */
export async function repliesBeside(db: Transaction, id: string): Promise<readonly ReplyAtDesk[]> {
  const row = await db.reply.findUnique({ where: { id }, select: { placeId: true } });
  if (row === null) return [];
  const where = { placeId: row.placeId };
  return (await db.reply.findMany({ where, orderBy: { number: 'asc' }, include: WHOLE })).map(replyAtDesk);
}

/** What readers see of the thing that a reply is on; undefined where there is none. */
export async function standingOf(db: Transaction, { kind, thing }: ReplyOn): Promise<Standing | undefined> {
  const one = { where: { id: thing }, select: { standing: true } };
  return (kind === 'statement' ? await db.statement.findUnique(one) : await db.source.findUnique(one))?.standing;
}

/** The first day, zone and words of a reply that is new. `place` is the first in its place; null where it is that. */
export type NewReply = {
  on: ReplyOn;
  place: string | null;
  number: number;
  wording: Extract<Wording, { kind: 'verbatim' }>;
  givenAt: Moment;
  document: string | null;
  report: string | null;
  by: PersonId;
  at: Date;
};

/** Writes a reply, and returns its id and the salted hash of its words in hexadecimal. */
export async function insertReply(
  tx: Transaction,
  id: string,
  { on, place, number, wording, givenAt, document, report, by, at }: NewReply,
): Promise<{ id: string; hash: string }> {
  const { words, language, translation } = wording;
  const texts = {
    words,
    translation: translation?.words ?? null,
    translator: translation?.translator ?? null,
  };
  const salt = new Uint8Array(randomBytes(16));
  const wordsHash = saltedHash(salt, wordsBound(texts));
  const given = momentRow(givenAt);
  await tx.reply.create({
    data: {
      ...{ id, placeId: place ?? id, number, ...texts, language, salt, wordsHash },
      ...(on.kind === 'statement' ? { statementId: on.thing } : { sourceId: on.thing }),
      translationLanguage: translation?.language ?? null,
      givenOn: given.on,
      givenLastOn: given.until,
      givenAt: given.at,
      givenPrecision: given.precision,
      givenZone: given.zone,
      ...{ documentId: document, reportId: report, loggedById: by, at },
    },
    select: { id: true },
  });
  return { id, hash: hex(wordsHash) };
}

/** The texts that the hash of a reply binds. */
export const wordsBound = ({
  words,
  translation,
  translator,
}: Pick<ReplyRow, 'words' | 'translation' | 'translator'>) => [words, translation, translator] as const;

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

const COLUMNS: Readonly<Record<ReplyStep, ReplyStepKind>> = {
  publish: 'publish',
  return: 'return',
  hold: 'hold',
  'ask to release': 'ask_to_release',
  release: 'release',
  decline: 'decline',
};

/** Writes the step with this number, and returns the salted hash of its reason in hexadecimal; undefined without one. */
export async function insertReplyStep(
  tx: Transaction,
  reply: string,
  number: number,
  { step, by, reason, at }: { step: ReplyStep; by: PersonId; reason: string | undefined; at: Date },
): Promise<string | undefined> {
  const why = reason === undefined ? undefined : await insertReason(tx, reason);
  await tx.replyStep.create({
    data: {
      ...{ replyId: reply, number, step: COLUMNS[step], personId: by, at },
      ...(why && { reasonId: why.id, reasonHash: why.hash }),
    },
    select: { number: true },
  });
  return why && hex(why.hash);
}
