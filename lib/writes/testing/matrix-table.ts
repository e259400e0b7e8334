import type { Role } from '@/lib/domain/person';

/**
 * Who may do what, written out by hand from product.md and not taken from the rules, which are compared with it.
 * Everything that is not listed is refused, and so is everything by a person who is not signed in.
 */
export const STATES = [
  'draft',
  'submitted',
  'returned',
  'published',
  'withdrawal asked',
  'held',
  'release asked',
  'held, further revision submitted',
  'withdrawn',
  'discarded',
  'published, further draft discarded',
] as const;

export type State = (typeof STATES)[number];

/** `own`: wrote it, and asked for what is asked for. An administrator may do at the desk what an editor may. */
export type Whose = 'own' | "another's";

export const STEPS_TRIED = [
  'submit',
  'return',
  'publish',
  'hold',
  'ask to release',
  'release',
  'ask to withdraw',
  'withdraw',
  'decline',
  'discard',
  'revise',
] as const;

export type StepTried = (typeof STEPS_TRIED)[number];

const REPORTER: Partial<Record<State, Partial<Record<Whose, readonly StepTried[]>>>> = {
  draft: { own: ['submit', 'discard'] },
  returned: { own: ['discard'] },
};

const EDITOR: Record<State, Record<Whose, readonly StepTried[]>> = {
  draft: { own: ['submit', 'discard'], "another's": [] },
  submitted: { own: [], "another's": ['return', 'publish'] },
  returned: { own: ['discard'], "another's": [] },
  published: { own: ['hold', 'ask to withdraw'], "another's": ['hold', 'ask to withdraw'] },
  'withdrawal asked': { own: ['hold', 'decline'], "another's": ['hold', 'withdraw', 'decline'] },
  held: { own: ['ask to release', 'ask to withdraw'], "another's": ['ask to release', 'ask to withdraw'] },
  'release asked': { own: ['decline'], "another's": ['release', 'decline'] },
  'held, further revision submitted': {
    own: ['ask to release', 'ask to withdraw'],
    "another's": ['return', 'ask to release', 'ask to withdraw'],
  },
  withdrawn: { own: [], "another's": [] },
  discarded: { own: [], "another's": [] },
  'published, further draft discarded': {
    own: ['hold', 'ask to withdraw'],
    "another's": ['hold', 'ask to withdraw'],
  },
};

export function mayBe(role: Role | 'nobody', state: State, whose: Whose, step: StepTried): boolean {
  if (role === 'nobody') return false;
  const steps = role === 'reporter' ? REPORTER[state]?.[whose] : EDITOR[state][whose];
  return steps?.includes(step) ?? false;
}

/** Who tries it. */
export const ROLES_TRIED = ['nobody', 'reporter', 'editor', 'administrator'] as const;

/** What changes after a step that was taken. */
export const AFTER: Record<StepTried, { state?: string; standing?: string; asked?: string | undefined }> = {
  submit: { state: 'submitted' },
  return: { state: 'returned' },
  publish: { state: 'published', standing: 'shown', asked: undefined },
  hold: { standing: 'held', asked: undefined },
  'ask to release': { asked: 'release' },
  release: { standing: 'shown', asked: undefined },
  'ask to withdraw': { asked: 'withdrawal' },
  withdraw: { standing: 'withdrawn', asked: undefined },
  decline: { asked: undefined },
  discard: { state: 'discarded' },
  revise: {},
};
