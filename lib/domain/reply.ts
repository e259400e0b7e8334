import type { Task } from './permission';
import type { PersonId } from './person';
import type { Standing } from './review';

/** What a reply is on. */
export type ReplyOn = { kind: 'source' | 'statement'; thing: string };

export const REPLY_STEPS = ['publish', 'return', 'hold', 'ask to release', 'release', 'decline'] as const;

/** What becomes of a reply that was logged. `decline` answers that its release is asked for. */
export type ReplyStep = (typeof REPLY_STEPS)[number];

/** What the steps of one reply come to. */
export type ReplyState = 'waiting' | 'returned' | 'published' | 'held' | 'release asked';

const AFTER: Readonly<Record<ReplyStep, ReplyState>> = {
  publish: 'published',
  return: 'returned',
  hold: 'held',
  'ask to release': 'release asked',
  release: 'published',
  decline: 'held',
};

/** A step that somebody took. */
export type ReplyStepTaken = { step: ReplyStep; person: PersonId };

/**
 * A reply that was logged, in its place: `number` counts from 1, and a later one in the same place corrects it.
 * One person logs it and a second publishes it; one holds what is published, at once, and two release it.
 * Rule: product.md ("A source's reply to how it is shown stands beside it"); the database holds the same (`refuse_reply_step`).
 */
export type LoggedReply = { number: number; loggedBy: PersonId; steps: readonly ReplyStepTaken[] };

export function stateOfReply({ steps }: Pick<LoggedReply, 'steps'>): ReplyState {
  const last = steps.at(-1);
  return last === undefined ? 'waiting' : AFTER[last.step];
}

const FOLLOWS: Readonly<Record<ReplyStep, ReplyState>> = {
  publish: 'waiting',
  return: 'waiting',
  hold: 'published',
  'ask to release': 'held',
  release: 'release asked',
  decline: 'release asked',
};

/** Whether each of these steps could follow those before it: what the rules let nobody take is not on record. */
export const areInOrder = (steps: LoggedReply['steps']): boolean =>
  steps.every(({ step }, place) => stateOfReply({ steps: steps.slice(0, place) }) === FOLLOWS[step]);

const wasPublished = ({ steps }: LoggedReply): boolean => steps.some(({ step }) => step === 'publish');

/** The reply of a place that was published last: readers see it, unless it is held. `place` is in order of number. */
export const shownInPlace = <R extends LoggedReply>(place: readonly R[]): R | undefined => place.findLast(wasPublished);

/**
 * Whether a step follows with a reply of this place, whoever takes it: the latest one waits for a second person, and what
 * readers saw last is held and released. What is replaced stays as it is. Readers see a reply once they see what it is on.
 */
export function followsReply<R extends LoggedReply>(
  step: ReplyStep,
  reply: R,
  place: readonly R[],
  standing: Standing,
): boolean {
  if (stateOfReply(reply) !== FOLLOWS[step]) return false;
  if (step === 'publish' && standing !== 'shown') return false;
  const isLatest = place.at(-1)?.number === reply.number;
  return step === 'publish' || step === 'return' ? isLatest : shownInPlace(place)?.number === reply.number;
}

/** Whether one person is enough: to hold, to ask for a release, and to decline that. */
export const isOfOneReply = (step: ReplyStep): boolean =>
  step === 'hold' || step === 'ask to release' || step === 'decline';

/** Who is first where a step takes a second person: who logged it, or who asked. Undefined where one is enough, or nobody asked. */
export function firstOfReply(step: ReplyStep, reply: LoggedReply): PersonId | undefined {
  if (isOfOneReply(step)) return undefined;
  if (step !== 'release') return reply.loggedBy;
  return stateOfReply(reply) === 'release asked' ? reply.steps.at(-1)?.person : undefined;
}

/** Publishing needs no reason; everything else does. */
export const replyNeedsReason = (step: ReplyStep): boolean => step !== 'publish';

/** What the log calls each step, and the task that it is (see permission). What readers' pages change with is public. */
export const REPLY_TOLD = {
  publish: { chain: 'public', did: 'publish reply' },
  return: { chain: 'private', did: 'return reply' },
  hold: { chain: 'public', did: 'hold reply' },
  'ask to release': { chain: 'private', did: 'ask to release reply' },
  release: { chain: 'public', did: 'release reply' },
  decline: { chain: 'private', did: 'decline to release reply' },
} as const satisfies Record<ReplyStep, { chain: 'public' | 'private'; did: Task }>;
