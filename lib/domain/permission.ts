import { type Actor, isAtLeast, type Member, type PersonId, type Role } from './person';
import { follows, isStep, type NotInOrder, type Step, TRANSITIONS, type Transition, type UnderReview } from './review';

/** What is done at the desk that is no step of the review, and the least role for it. */
export const TASKS = {
  log: 'reporter',
  'see drafts': 'reporter',
  assign: 'reporter',
  comment: 'reporter',
  'settle comment': 'reporter',
  'export drafts': 'editor',
  grade: 'editor',
  correct: 'editor',
  'ask to redact': 'editor',
  'approve redaction': 'editor',
  'set legal hold': 'editor',
  'ask to lift legal hold': 'editor',
  'lift legal hold': 'editor',
  'ask to merge source': 'editor',
  'merge source': 'editor',
  'ask to undo merge': 'editor',
  'undo merge': 'editor',
  'decline merge': 'editor',
  'log reply': 'editor',
  'publish reply': 'editor',
  'return reply': 'editor',
  'hold reply': 'editor',
  'ask to release reply': 'editor',
  'release reply': 'editor',
  'decline to release reply': 'editor',
  'see error reports': 'reporter',
  'settle error report': 'editor',
  'erase error report': 'editor',
  'see the private log': 'administrator',
  'see accounts': 'administrator',
  invite: 'administrator',
  'change role': 'administrator',
  'end account': 'administrator',
  'confirm account': 'administrator',
  'change settings': 'administrator',
  'keep own filters': 'reporter',
  'see own notices': 'reporter',
  'change own feed': 'reporter',
  'see own sessions': 'reporter',
  'end own session': 'reporter',
  'change own password': 'reporter',
  'change own second factor': 'reporter',
} as const satisfies Record<string, Role>;

export type Task = keyof typeof TASKS;

export type Action = Step | Task;

/** Who is to have something in hand, and who has it now. */
export type Assigned = { to: PersonId | 'nobody'; from: PersonId | 'nobody' };

/** What an action is done to: the desk, an account, who has something in hand, or who wrote in a thread of comments. */
export type OfOne = { account: PersonId } | Assigned | { authors: readonly PersonId[] } | 'the desk';

/** What takes a second person: a thing under review, something that a person asked for, and an admission. */
export type OfTwo = UnderReview | { askedBy: PersonId } | { admitted: PersonId };

export type Thing = OfOne | OfTwo;

export type Refusal =
  | 'no such action'
  | 'not signed in'
  | 'not this role'
  | 'your own'
  | 'not a second person'
  | "another's"
  | NotInOrder;

export type Permission = { ok: true } | { ok: false; reason: Refusal };

const APPLICATION_RIGHTS: Permission = { ok: true };
const refuse = (reason: Refusal): Permission => ({ ok: false, reason });

/**
 * Whether a person may do something to a thing: the one rule for server and screen. `actor` and `thing` are as the
 * database has them now, never as a browser sent them. `action` may be any text, and what is not listed is refused. If
 * it takes two persons, the actor says whom they count as one with.
 * Rule: product.md ("publish only what a second editor has reviewed"); the steps are those of `review`.
 */
export function can(actor: Member | 'nobody', action: string, thing: OfOne): Permission;
export function can(actor: Actor | 'nobody', action: string, thing: Thing): Permission;
export function can(actor: Member | Actor | 'nobody', action: string, thing: Thing): Permission {
  if (!isStep(action) && !isTask(action)) return refuse('no such action');
  if (actor === 'nobody') return refuse('not signed in');
  if (isStep(action)) return mayStep(actor, action, thing);
  if (!isAtLeast(actor.role, TASKS[action])) return refuse('not this role');
  return mayDo(actor, action, thing);
}

/** What one person asks for and a second carries out. */
const BY_A_SECOND: readonly Task[] = [
  ...(['approve redaction', 'lift legal hold', 'merge source', 'undo merge'] as const),
  ...(['publish reply', 'return reply', 'release reply'] as const),
];

export const isTask = (word: string): word is Task => Object.hasOwn(TASKS, word);

function mayStep(actor: Member | Actor, step: Step, thing: Thing): Permission {
  const { role, persons }: Transition = TRANSITIONS[step];
  if (!isAtLeast(actor.role, role)) return refuse('not this role');
  if (thing === 'the desk' || !('standing' in thing)) return refuse('no such action');
  const order = follows(step, thing);
  if (!order.ok) return order;
  const isAuthor = thing.author === actor.id;
  if (persons === 'its author' && !isAuthor) return refuse("another's");
  if (persons === 'not its author') return isSecond(actor, thing.author);
  if (persons === 'not who asked' && thing.asked) return isSecond(actor, thing.asked.by);
  // A reporter works on their own things. What is published, or another person's, is for editors to revise.
  if (step === 'revise' && actor.role === 'reporter' && !isAuthor) return refuse("another's");
  return APPLICATION_RIGHTS;
}

/** Whether the actor is a second person, other than the one who wrote, asked or joined. */
function isSecond(actor: Member | Actor, beside: PersonId): Permission {
  if (beside === actor.id) return refuse('your own');
  // The types require an actor here. Of anything else nothing is known, so nothing is granted.
  return 'oneWith' in actor && !actor.oneWith.has(beside) ? APPLICATION_RIGHTS : refuse('not a second person');
}

function mayDo(actor: Member | Actor, task: Task, thing: Thing): Permission {
  const isObject = thing !== 'the desk';
  // Nobody raises, lowers or ends their own account, because a desk could be left without an administrator.
  if (task === 'change role' || task === 'end account') {
    if (!isObject || !('account' in thing)) return refuse('no such action');
    return thing.account === actor.id ? refuse('your own') : APPLICATION_RIGHTS;
  }
  if (BY_A_SECOND.includes(task)) {
    return isObject && 'askedBy' in thing ? isSecond(actor, thing.askedBy) : refuse('no such action');
  }
  if (task === 'confirm account') {
    return isObject && 'admitted' in thing ? isSecond(actor, thing.admitted) : refuse('no such action');
  }
  if (task === 'assign') {
    if (!isObject || !('to' in thing)) return refuse('no such action');
    return mayAssign(actor, thing);
  }
  if (task === 'settle comment') {
    if (!isObject || !('authors' in thing)) return refuse('no such action');
    const isOne = isAtLeast(actor.role, 'editor') || thing.authors.includes(actor.id);
    return isOne ? APPLICATION_RIGHTS : refuse("another's");
  }
  if (task.includes(' own ')) {
    if (!isObject || !('account' in thing)) return refuse('no such action');
    return thing.account === actor.id ? APPLICATION_RIGHTS : refuse("another's");
  }
  return APPLICATION_RIGHTS;
}

/** Editors assign anything to anybody. A reporter takes what nobody has in hand, and gives back what they have. */
function mayAssign(actor: Member | Actor, { to, from }: Assigned): Permission {
  if (isAtLeast(actor.role, 'editor')) return APPLICATION_RIGHTS;
  const takes = to === actor.id && (from === 'nobody' || from === actor.id);
  const givesBack = to === 'nobody' && from === actor.id;
  return takes || givesBack ? APPLICATION_RIGHTS : refuse('not this role');
}
