import type { Task } from './permission';
import type { PersonId } from './person';
import type { SourceId } from './record';

/** What somebody did about a merge, under the name that the log has for them, when (ISO 8601), and why. */
export type MergeAct = { person: PersonId; pseudonym: string; at: string; reason: string };

export const MERGE_STEPS = ['merge', 'ask to undo', 'undo', 'decline'] as const;

/** What becomes of a merge that was asked for. `decline` answers whatever was asked last. */
export type MergeStep = (typeof MERGE_STEPS)[number];

/**
 * Two sources that are one: `from` becomes `into`. One person asks, a second carries it out; the same two undo it.
 * Rule: issue 19 ("merging two sources that are one: everything moved, nothing lost, the old address leads to the new,
 * logged, and can be undone"); the database holds the same (`refuse_merge_step`).
 */
export type SourceMerge = {
  id: string;
  from: SourceId;
  into: SourceId;
  asked: MergeAct;
  steps: readonly (MergeAct & { step: MergeStep })[];
};

/** `over`: declined before it was carried out, or undone. */
export type MergeState = 'asked' | 'merged' | 'asked to undo' | 'over';

export function stateOfMerge({ steps }: Pick<SourceMerge, 'steps'>): MergeState {
  const last = steps.at(-1)?.step;
  if (last === undefined) return 'asked';
  if (last === 'ask to undo') return 'asked to undo';
  if (last === 'merge') return 'merged';
  return last === 'decline' && steps.length > 1 ? 'merged' : 'over';
}

const FOLLOWS: Readonly<Record<MergeStep, readonly MergeState[]>> = {
  merge: ['asked'],
  'ask to undo': ['merged'],
  undo: ['asked to undo'],
  decline: ['asked', 'asked to undo'],
};

/** Whether a step may be taken now, whoever takes it. */
export const followsMerge = (step: MergeStep, merge: Pick<SourceMerge, 'steps'>): boolean =>
  FOLLOWS[step].includes(stateOfMerge(merge));

/** Who asked for what is open: a second person carries it out. */
export const askedOfMerge = ({ asked, steps }: SourceMerge): MergeAct => steps.at(-1) ?? asked;

/** What the log calls each step. What readers' pages change with is told in the public chain. */
export const MERGE_TOLD = {
  merge: { chain: 'public', did: 'merge source' },
  'ask to undo': { chain: 'private', did: 'ask to undo merge' },
  undo: { chain: 'public', did: 'undo merge' },
  decline: { chain: 'private', did: 'decline merge' },
} as const satisfies Record<MergeStep, { chain: 'public' | 'private'; did: string }>;

/** The task that each step is (see permission). */
export const MERGE_TASKS = {
  merge: 'merge source',
  'ask to undo': 'ask to undo merge',
  undo: 'undo merge',
  decline: 'decline merge',
} as const satisfies Record<MergeStep, Task>;
