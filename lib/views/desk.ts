import { mayCorrect, mustSay } from '@/lib/domain/correction';
import { NO_REASON } from '@/lib/domain/entries';
import {
  type Asked,
  type Reviewed,
  type RevisionState,
  type Standing,
  type Step,
  TRANSITIONS,
} from '@/lib/domain/review';
import { openCommentsText } from './comments';
import { instantDay, instantTime } from './dates';
import { countText } from './figures';
import { CALLED, refusalText } from './refusal-text';

/** A line of the desk's list, in words, and the steps that its reader may take. */
export type DeskItem = {
  kind: Reviewed;
  /** "question" */
  kindName: string;
  thing: string;
  label: string;
  href?: string;
  /** Its page at the desk. */
  page: string;
  /** "revision 2, submitted, by desk-kirona". */
  revision: string;
  /** "shown to readers", "held", with what is asked for. */
  standing: string;
  reason: string;
  seen: { revision: string; version: number };
  steps: readonly DeskStep[];
  /** The note that the author proposes for readers, if it corrects what they saw. */
  proposed?: string;
  /** Why the next step is not among them, if the line does not make that plain. */
  note?: string;
  /** It waits for somebody else than its reader, who wrote it. */
  isOwn?: true;
  /** The event that it belongs to. */
  of?: { event: string; title: string };
  /** What whoever publishes it should know. */
  warning?: string;
  /** To whom it is assigned. */
  assigned?: string;
  /** Whose turn it is, since when, and why. */
  turn?: string;
  /** What its reader may do with it together with others. */
  atOnce: readonly AtOnce[];
};

/** A step that a reader of the desk may take. `corrects`: they say whether it corrects what readers saw, or may say it. */
export type DeskStep = { step: Step; label: string; needsReason: boolean; corrects?: 'has to say' | 'may say' };

/** What can be done with several lines at once, in the order of the buttons. */
export const AT_ONCE = ['submit', 'discard', 'assign'] as const;
export type AtOnce = (typeof AT_ONCE)[number];

const PAGES: Record<Reviewed, string> = {
  event: 'events',
  claim: 'claims',
  source: 'sources',
  statement: 'statements',
  rendering: 'renderings',
  search: 'searches',
  document: 'documents',
};

/** The page of a thing at the desk. */
export const deskPage = (kind: Reviewed, thing: string): string => `/desk/${PAGES[kind]}/${thing}`;

const STANDING: Record<Standing, string> = {
  unpublished: 'not published yet',
  shown: 'shown to readers',
  held: 'held: off readers’ pages',
  withdrawn: 'withdrawn: readers see that, when and why',
};

const ASKED: Record<Asked['for'], string> = {
  release: 'its release is asked for',
  withdrawal: 'its withdrawal is asked for',
};

type Line = {
  kind: Reviewed;
  thing: string;
  label: string;
  event: string | null;
  standing: Standing;
  state: RevisionState;
  revision: string;
  number: number;
  authorPseudonym: string;
  version: number;
  reason: string;
  asked?: Asked;
  eventId?: string | null;
  eventTitle?: string | null;
  /** It says something, and there is no evidence for it. */
  isWithoutEvidence?: boolean;
  proposed?: string;
  /** How many threads of comments on it are open. */
  openComments?: number;
  assignedTo?: string;
  turn?: string;
  mayAssign?: boolean;
};

const WITHOUT_EVIDENCE = 'There is no evidence for it: no document, and no quote from one.';

/**
 * One line, with the steps that are open to its reader. Takes whether they count as one person with the author or with
 * the one who asked.
 */
export function deskItem(line: Line, steps: readonly Step[], isOneWith: boolean): DeskItem {
  const { kind, thing, label, event, standing, state, revision, number, authorPseudonym, version, reason, asked } =
    line;
  const warned = [
    line.isWithoutEvidence === true ? WITHOUT_EVIDENCE : undefined,
    openCommentsText(line.openComments ?? 0),
  ]
    .filter((text) => text !== undefined)
    .join(' ');
  return {
    kind,
    kindName: CALLED[kind],
    thing,
    label,
    page: deskPage(kind, thing),
    ...(event !== null && standing !== 'unpublished' && { href: `/events/${encodeURIComponent(event)}` }),
    revision: `revision ${number}, ${state}, by ${authorPseudonym}`,
    standing: asked === undefined ? STANDING[standing] : `${STANDING[standing]}; ${ASKED[asked.for]}`,
    reason: reason === NO_REASON ? '' : reason,
    seen: { revision, version },
    steps: steps.map((step) => deskStep(step, standing)),
    ...(line.proposed !== undefined && { proposed: line.proposed }),
    ...(line.eventId && line.eventTitle && { of: { event: line.eventId, title: line.eventTitle } }),
    ...(warned !== '' && isUnread(state) && { warning: warned }),
    ...(line.assignedTo !== undefined && { assigned: line.assignedTo }),
    ...(line.turn !== undefined && { turn: line.turn }),
    atOnce: AT_ONCE.filter((one) => (one === 'assign' ? line.mayAssign === true : steps.includes(one))),
    ...(isOneWith && { note: refusalText('not a second person') }),
  };
}

function deskStep(step: Step, standing: Standing): DeskStep {
  const corrects = mustSay(step, standing) ? 'has to say' : mayCorrect(step, standing) ? 'may say' : undefined;
  const { needsReason } = TRANSITIONS[step];
  return { step, label: stepLabel(step), needsReason, ...(corrects && { corrects }) };
}

/** Readers have not seen this revision, and may yet. */
const isUnread = (state: RevisionState): boolean => state === 'draft' || state === 'submitted' || state === 'returned';

/** To whom something is assigned, and by whom: under the name that the log has for them, or "you". */
export type AssignedNames = { to: string; by: string; at: Date };

/** The names in an assignment, as one of the people of the desk reads them. */
export const assignedNames = (
  {
    to,
    toPseudonym,
    by,
    byPseudonym,
    at,
  }: { to: string; toPseudonym: string; by: string; byPseudonym: string; at: Date },
  reader: string,
): AssignedNames => ({ to: to === reader ? 'you' : toPseudonym, by: by === reader ? 'you' : byPseudonym, at });

/** "Assigned to you by desk-mira, 30 Nov 2026, 13:55 (UTC)". */
export function assignedText({ to, by, at }: AssignedNames): string {
  const since = at.toISOString();
  const whom = to === by ? `${to === 'you' ? 'You took it on' : `${to} took it on`}` : `Assigned to ${to} by ${by}`;
  return `${whom}, ${instantDay(since, 'UTC')}, ${instantTime(since, 'UTC')}`;
}

const DONE: Record<Exclude<Step, 'revise'>, (what: string) => string> = {
  submit: (what) => `You submitted ${what} for review.`,
  discard: (what) => `You discarded ${what}.`,
  return: (what) => `You returned ${what} to its author.`,
  publish: (what) => `You published ${what}.`,
  hold: (what) => `You hold ${what}: it is off readers’ pages.`,
  'ask to release': (what) => `You asked for the release of ${what}.`,
  release: (what) => `You released ${what}.`,
  'ask to withdraw': (what) => `You asked for the withdrawal of ${what}.`,
  withdraw: (what) => `You withdrew ${what}.`,
  decline: (what) => `You declined what was asked of ${what}.`,
};

/** What was just done, in a sentence; `label` is what the one thing is called, of several there are `many`. */
export function doneText(
  done: { step: Exclude<Step, 'revise'> } | { assignedTo: string },
  { label, many }: { label: string; many: number },
): string {
  const what = many === 1 ? `“${label}”` : countText(many, 'item');
  if ('step' in done) return DONE[done.step](what);
  if (done.assignedTo === 'nobody') return `You took the assignment of ${what} back.`;
  return `You assigned ${what} to ${done.assignedTo === 'you' ? 'yourself' : done.assignedTo}.`;
}

/** Steps after which the same person has nothing more to do with a thing now: the next one opens. */
const SETTLING: readonly string[] = ['submit', 'discard', 'return', 'publish', 'release', 'withdraw', 'decline'];
export const settles = (step: string): boolean => SETTLING.includes(step);

/** "Ask to release". */
export const stepLabel = (step: Step): string => step.charAt(0).toUpperCase() + step.slice(1);

/** The same of what its reader has submitted: somebody else has to publish it. */
export const ownItem = (item: DeskItem): DeskItem => ({ ...item, isOwn: true, note: refusalText('your own') });

/** Those to whom something can be assigned, as a field offers them: oneself, the others, nobody. */
export function assignChoices(
  people: readonly { id: string; pseudonym: string }[],
  reader: string,
): readonly { value: string; label: string }[] {
  const own = people.find(({ id }) => id === reader);
  const others = people.filter(({ id }) => id !== reader);
  return [
    ...(own ? [{ value: own.id, label: `You (${own.pseudonym})` }] : []),
    ...others.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
    { value: 'nobody', label: 'Nobody' },
  ];
}

/** In which order a part of the list stands. */
export const listOrderText = (part: string): string =>
  part === 'submitted' || part === 'assigned to me'
    ? 'What would change a verdict comes first, then what changes something that readers see, then all else. The oldest of each stands on top.'
    : 'Latest first.';
