import type { PersonId, Role } from './person';

/** What is reviewed and published: an identity with immutable revisions. */
export const REVIEWED = ['event', 'claim', 'source', 'statement', 'rendering', 'search', 'document'] as const;

export type Reviewed = (typeof REVIEWED)[number];

/**
 * The state of a revision. `superseded` means that a later revision of the same thing has replaced it; it takes no
 * further steps. `discarded`: its author gave it up, until a further revision takes it up again.
 */
export const REVISION_STATES = ['draft', 'submitted', 'returned', 'published', 'discarded', 'superseded'] as const;

export type RevisionState = (typeof REVISION_STATES)[number];

/**
 * What readers see of a thing: nothing yet; its published revision; that it is held; or that it was withdrawn, when and
 * why.
 */
export const STANDINGS = ['unpublished', 'shown', 'held', 'withdrawn'] as const;

export type Standing = (typeof STANDINGS)[number];

/** What one editor has asked for, and another may confirm. */
export type Asked = { for: 'release' | 'withdrawal'; by: PersonId };

/** A thing as the review sees it: its latest revision, who wrote that, what readers see, and what is asked for. */
export type UnderReview = { state: RevisionState; author: PersonId; standing: Standing; asked?: Asked };

/**
 * Who may take a step, apart from the role: the author of the revision, anybody else, or anybody but the one who asked.
 */
export type Persons = 'its author' | 'not its author' | 'not who asked' | 'anyone';

export type Transition = {
  /** The least role that may take this step. */
  role: Role;
  persons: Persons;
  /** The states of the revision from which it can be taken. */
  states: readonly RevisionState[];
  /** The standings of the thing from which it can be taken. */
  standings: readonly Standing[];
  /** What must have been asked for before; `nothing` if an open request would be made twice. */
  asked: 'any' | 'nothing' | Asked['for'];
  /** A reason may be given for every step, and is required here. */
  needsReason: boolean;
  /** What the thing is afterwards. What is left out stays the same. */
  to: { state?: RevisionState; standing?: Standing; asked?: Asked['for'] | 'nothing' };
  /** Whether it is logged in the public chain; otherwise in the desk's own. */
  isPublic: boolean;
};

const ANY_STATE: readonly RevisionState[] = ['draft', 'submitted', 'returned', 'published', 'discarded'];
const ANY_STANDING: readonly Standing[] = STANDINGS;

/**
 * Every step of the review, and the only place that says what follows what. Publishing takes a second person. Holding
 * takes one, because it must be fast. Releasing and withdrawing take two again.
 */
export const TRANSITIONS = {
  // A reviewer's edit is a further revision, which the first author may then publish.
  revise: {
    role: 'reporter',
    persons: 'anyone',
    states: ANY_STATE,
    standings: ANY_STANDING,
    asked: 'any',
    needsReason: true,
    to: { state: 'draft' },
    isPublic: false,
  },
  submit: {
    role: 'reporter',
    persons: 'its author',
    states: ['draft'],
    standings: ANY_STANDING,
    asked: 'any',
    needsReason: false,
    to: { state: 'submitted' },
    isPublic: false,
  },
  // Nothing is deleted: what was discarded is on record, and leaves the lists. What readers see stays.
  discard: {
    role: 'reporter',
    persons: 'its author',
    states: ['draft', 'returned'],
    standings: ANY_STANDING,
    asked: 'any',
    needsReason: false,
    to: { state: 'discarded' },
    isPublic: false,
  },
  return: {
    role: 'editor',
    persons: 'not its author',
    states: ['submitted'],
    standings: ANY_STANDING,
    asked: 'any',
    needsReason: true,
    to: { state: 'returned' },
    isPublic: false,
  },
  publish: {
    role: 'editor',
    persons: 'not its author',
    states: ['submitted'],
    // Not a held thing: it has to be released first.
    standings: ['unpublished', 'shown', 'withdrawn'],
    asked: 'any',
    needsReason: false,
    to: { state: 'published', standing: 'shown', asked: 'nothing' },
    isPublic: true,
  },
  hold: {
    role: 'editor',
    persons: 'anyone',
    states: ANY_STATE,
    standings: ['shown'],
    asked: 'any',
    needsReason: true,
    to: { standing: 'held', asked: 'nothing' },
    isPublic: true,
  },
  'ask to release': {
    role: 'editor',
    persons: 'anyone',
    states: ANY_STATE,
    standings: ['held'],
    asked: 'nothing',
    needsReason: true,
    to: { asked: 'release' },
    isPublic: false,
  },
  release: {
    role: 'editor',
    persons: 'not who asked',
    states: ANY_STATE,
    standings: ['held'],
    asked: 'release',
    needsReason: false,
    to: { standing: 'shown', asked: 'nothing' },
    isPublic: true,
  },
  'ask to withdraw': {
    role: 'editor',
    persons: 'anyone',
    states: ANY_STATE,
    standings: ['shown', 'held'],
    asked: 'nothing',
    needsReason: true,
    to: { asked: 'withdrawal' },
    isPublic: false,
  },
  withdraw: {
    role: 'editor',
    persons: 'not who asked',
    states: ANY_STATE,
    standings: ['shown', 'held'],
    asked: 'withdrawal',
    needsReason: true,
    to: { standing: 'withdrawn', asked: 'nothing' },
    isPublic: true,
  },
  // The person who asked may change their mind, and the one who is asked may refuse.
  decline: {
    role: 'editor',
    persons: 'anyone',
    states: ANY_STATE,
    standings: ['shown', 'held'],
    asked: 'any',
    needsReason: true,
    to: { asked: 'nothing' },
    isPublic: false,
  },
} as const satisfies Record<string, Transition>;

export type Step = keyof typeof TRANSITIONS;

/** Whether a thing is given up as a whole: nobody has seen it, and its latest revision was discarded. */
export const isGivenUp = ({ state, standing }: Pick<UnderReview, 'state' | 'standing'>): boolean =>
  state === 'discarded' && standing === 'unpublished';

/** Whether something of a thing is still to be settled: a revision that is not published, or a request. */
export const isOpen = ({ state, asked }: Pick<UnderReview, 'state' | 'asked'>): boolean =>
  state === 'draft' || state === 'submitted' || state === 'returned' || asked !== undefined;

/**
 * Which kinds are published before which: what is above is asked for by what is below it. The database orders by the same
 * (review_rank).
 */
const RANKS: Record<Reviewed, number> = {
  event: 0,
  claim: 1,
  source: 1,
  document: 1,
  statement: 2,
  search: 2,
  rendering: 3,
};

/** Compares two kinds by which of them is published first. */
export const inReviewOrder = (a: Reviewed, b: Reviewed): number => RANKS[a] - RANKS[b];

export const STEPS = Object.keys(TRANSITIONS) as Step[];

/** Whether a word from outside is a step at all. */
export const isStep = (word: string): word is Step => Object.hasOwn(TRANSITIONS, word);

export type NotInOrder = 'not in this state' | 'not with this standing' | 'nothing was asked' | 'already asked';

/** Whether a step follows from the state of a thing, whoever takes it. */
export function follows(step: Step, thing: UnderReview): { ok: true } | { ok: false; reason: NotInOrder } {
  const { states, standings, asked }: Transition = TRANSITIONS[step];
  if (!states.includes(thing.state)) return { ok: false, reason: 'not in this state' };
  if (!standings.includes(thing.standing)) return { ok: false, reason: 'not with this standing' };
  if (asked === 'nothing' && thing.asked !== undefined) return { ok: false, reason: 'already asked' };
  if (asked !== 'any' && asked !== 'nothing' && thing.asked?.for !== asked) {
    return { ok: false, reason: 'nothing was asked' };
  }
  return step === 'decline' && thing.asked === undefined ? { ok: false, reason: 'nothing was asked' } : { ok: true };
}

/**
 * The thing after a step that follows. Throws a RangeError for one that does not: ask `follows` (or `can`) first. `by`
 * becomes the author of a further revision, or the one who asked.
 */
export function after(step: Step, thing: UnderReview, by: PersonId): UnderReview {
  const allowed = follows(step, thing);
  if (!allowed.ok) throw new RangeError(`"${step}" does not follow here: ${allowed.reason}.`);
  const { to }: Transition = TRANSITIONS[step];
  const asked = to.asked === undefined ? thing.asked : to.asked === 'nothing' ? undefined : { for: to.asked, by };
  return {
    state: to.state ?? thing.state,
    author: step === 'revise' ? by : thing.author,
    standing: to.standing ?? thing.standing,
    ...(asked && { asked }),
  };
}
