import type { PersonId } from './person';
import { after, follows, type Standing, type Step, TRANSITIONS, type Transition, type UnderReview } from './review';

/** A step as it is on record: `revision` is the number of the revision that was the latest when it was taken. */
export type RecordedStep = { number: number; step: Exclude<Step, 'revise'>; revision: number; by: PersonId };

/**
 * A thing with everything that happened to it, the first first. A document that is older than its revisions may have none.
 */
export type Recorded = {
  standing: Standing;
  /** The number of the revision that readers see. */
  published?: number;
  revisions: readonly { number: number; author?: PersonId }[];
  steps: readonly RecordedStep[];
};

type Replayed = { thing: UnderReview; revision: number; published: number | undefined };

/**
 * Replays the steps of a thing by the rules of the review (`TRANSITIONS`), and says what is wrong with them, or with what
 * readers see after them; undefined where nothing is. Steps are numbered from 1 without gaps, each follows from those
 * before it, is about the revision that was the latest then, and was taken by somebody who may take it.
 */
export function faultInSteps(recorded: Recorded): string | undefined {
  const { revisions, steps, standing, published } = recorded;
  if (revisions.some(({ number }, index) => number !== index + 1)) return 'a revision of it is missing, or was added';
  if (revisions.length === 0) return steps.length === 0 && published === undefined ? undefined : 'it has no revision';
  const author = revisions[0]?.author ?? '';
  let now: Replayed = { thing: { state: 'draft', author, standing: 'unpublished' }, revision: 1, published: undefined };
  for (const [index, step] of steps.entries()) {
    if (step.number !== index + 1) return `step ${index + 1} is missing, or a step was added`;
    const next = replayed(now, step, revisions);
    if (typeof next === 'string') return `step ${step.number}, ${step.step}, ${next}`;
    now = next;
  }
  if (now.thing.standing !== standing)
    return `it is ${standing}, and after its steps it would be ${now.thing.standing}`;
  return now.published === published ? undefined : 'another revision was published than the one that readers see';
}

function replayed(now: Replayed, step: RecordedStep, revisions: Recorded['revisions']): Replayed | string {
  const revision = revisions[step.revision - 1];
  if (revision === undefined) return 'is about a revision that does not exist';
  if (step.revision < now.revision) return 'is about a revision that had been replaced';
  const isRevised = step.revision > now.revision;
  const thing = isRevised ? after('revise', now.thing, revision.author ?? '') : now.thing;
  if (!follows(step.step, thing).ok) return 'does not follow from the steps before it';
  if (!isTakenByTheRightPerson(step, thing)) return 'was taken by somebody who may not take it';
  return {
    thing: after(step.step, thing, step.by),
    revision: step.revision,
    published: step.step === 'publish' ? step.revision : now.published,
  };
}

function isTakenByTheRightPerson({ step, by }: RecordedStep, { author, asked }: UnderReview): boolean {
  const { persons }: Transition = TRANSITIONS[step];
  if (persons === 'its author') return author === '' || by === author;
  if (persons === 'not its author') return by !== author;
  return persons !== 'not who asked' || by !== asked?.by;
}
