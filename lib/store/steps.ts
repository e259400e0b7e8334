import { randomBytes } from 'node:crypto';
import type { PersonId } from '@/lib/domain/person';
import type { Asked, Reviewed, RevisionState, Step, UnderReview } from '@/lib/domain/review';
import type { Prisma, Step as StepName } from '@/lib/platform/generated/client';
import { type LatestRevision, latestRevision } from './reviewed';
import type { Transaction } from './transaction';
import { saltedHash } from './wordings';

/** A step that writes a row: all except `revise`, which writes a revision. */
export type StepTaken = Exclude<Step, 'revise'>;

/** A thing as the review sees it, its latest revision, and the number of steps taken, which is its version. */
export type Reviewable = UnderReview & { latest: LatestRevision; version: number };

const STEP_NAMES = {
  submit: 'submit',
  return: 'return',
  publish: 'publish',
  hold: 'hold',
  'ask to release': 'ask_to_release',
  release: 'release',
  'ask to withdraw': 'ask_to_withdraw',
  withdraw: 'withdraw',
  decline: 'decline',
  discard: 'discard',
} as const satisfies Record<StepTaken, StepName>;

const NAMED = new Map<StepName, StepTaken>(
  (Object.keys(STEP_NAMES) as StepTaken[]).map((step) => [STEP_NAMES[step], step]),
);

/** A step by the name that the database has for it. Throws a RangeError where it has no such step. */
export function stepNamed(name: StepName): StepTaken {
  const step = NAMED.get(name);
  if (step === undefined) throw new RangeError(`No step is called ${name}.`);
  return step;
}

const STATE_AFTER: Partial<Record<StepName, RevisionState>> = {
  submit: 'submitted',
  return: 'returned',
  publish: 'published',
  discard: 'discarded',
};

/** Steps that settle nothing of what was asked for: they are about a revision that readers do not see. */
const ABOUT_A_REVISION: readonly StepName[] = ['submit', 'return', 'discard'];

/** What each step asks for, and which steps settle an earlier request. */
const ASKS: Partial<Record<StepName, Asked['for']>> = { ask_to_release: 'release', ask_to_withdraw: 'withdrawal' };

/**
 * Reads a thing with its steps; `undefined` where there is none. A row that was written before reviews has no author.
 */
export async function reviewable(db: Transaction, kind: Reviewed, id: string): Promise<Reviewable | undefined> {
  const latest = await latestRevision(db, kind, id);
  if (!latest) return undefined;
  const steps = await db.transition.findMany({
    where: { kind, thingId: id },
    orderBy: { number: 'desc' },
    select: { number: true, step: true, actorId: true, revisionId: true },
  });
  const reviewed = steps.find(({ step, revisionId }) => step in STATE_AFTER && revisionId === latest.revision);
  const settled = steps.find(({ step }) => !ABOUT_A_REVISION.includes(step));
  const askedFor = settled && ASKS[settled.step];
  return {
    latest,
    version: steps[0]?.number ?? 0,
    author: latest.author ?? '',
    standing: latest.standing,
    state: (reviewed && STATE_AFTER[reviewed.step]) ?? (latest.published === latest.revision ? 'published' : 'draft'),
    ...(settled && askedFor && { asked: { for: askedFor, by: settled.actorId } }),
  };
}

/** Those of these revisions that were discarded. */
export async function discardedAmong(db: Transaction, revisions: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.transition.findMany({
    where: { revisionId: { in: [...revisions] }, step: 'discard' },
    select: { revisionId: true },
  });
  return new Set(rows.map(({ revisionId }) => revisionId));
}

export type NewStep = {
  kind: Reviewed;
  thing: string;
  revision: string;
  number: number;
  step: StepTaken;
  actor: PersonId;
  reason: string | undefined;
  /** The note to readers of what it corrects. */
  correction: string | undefined;
  at: Date;
};

/** A step as its entry in the log has it: the salted hashes are of its reason and its note, in hexadecimal. */
export type StepWritten = { id: string; reasonHash: string | null; correctionHash: string | null };

/** Writes one step; its number is the thing's next. */
export async function insertStep(db: Transaction, step: NewStep): Promise<StepWritten> {
  const reason = step.reason === undefined ? null : await insertReason(db, step.reason);
  const correction = step.correction === undefined ? null : await insertCorrection(db, step.correction);
  const data: Prisma.TransitionUncheckedCreateInput = {
    kind: step.kind,
    thingId: step.thing,
    number: step.number,
    step: STEP_NAMES[step.step],
    revisionId: step.revision,
    actorId: step.actor,
    at: step.at,
    ...(reason && { reasonId: reason.id, reasonHash: reason.hash }),
    ...(correction && { correctionId: correction.id, correctionHash: correction.hash }),
  };
  const { id } = await db.transition.create({ data, select: { id: true } });
  return { id, reasonHash: reason && hex(reason.hash), correctionHash: correction && hex(correction.hash) };
}

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');

/** Writes a reason, and returns its id and the salted hash that stands for it in the log. */
export async function insertReason(db: Transaction, text: string) {
  const salt = new Uint8Array(randomBytes(16));
  const { id } = await db.reason.create({ data: { text, salt }, select: { id: true } });
  return { id, hash: saltedHash(salt, [text]) };
}

async function insertCorrection(db: Transaction, text: string) {
  const salt = new Uint8Array(randomBytes(16));
  const { id } = await db.correction.create({ data: { text, salt }, select: { id: true } });
  return { id, hash: saltedHash(salt, [text]) };
}

const PUBLICATION_COLUMN = {
  event: 'eventRevisionId',
  claim: 'claimRevisionId',
  source: 'sourceRevisionId',
  statement: 'statementRevisionId',
  rendering: 'renderingRevisionId',
  search: 'searchRevisionId',
  document: 'documentRevisionId',
} as const satisfies Record<Reviewed, keyof Prisma.PublicationUncheckedCreateInput>;

/** Records when a revision became the one that readers see. */
export async function insertPublication(db: Transaction, kind: Reviewed, revision: string, at: Date): Promise<void> {
  await db.publication.create({ data: { publishedAt: at, [PUBLICATION_COLUMN[kind]]: revision } });
}
