import { REDACTED } from '@/lib/domain/redaction';
import {
  firstOfReply,
  type LoggedReply,
  type ReplyOn,
  type ReplyState,
  type ReplyStep,
  replyNeedsReason,
  stateOfReply,
} from '@/lib/domain/reply';
import type { ReplyShown } from '@/lib/schemas/shown-fields';
import { instantDay, instantTime } from './dates';

/** A step that is open, in the words of its button; or why this person may not take it. */
export type OpenReplyStep =
  | { step: ReplyStep; label: string; needsReason: boolean; whyNot?: never }
  | { step: ReplyStep; label?: never; whyNot: string };

/** A reply at the desk: what readers see or will see of it, and what is open. */
export type ReplyAtDeskView = {
  id: string;
  /** How many steps it has: a form says which state it was made for. */
  seen: number;
  shown: ReplyShown;
  /** "not published yet", "shown to readers". */
  state: string;
  /** Whose turn it is, since when, and why. */
  turn?: string;
  document?: { title: string; href: string };
  report?: { text: string; href: string };
  /** Who logged it, and what was done with it, each with its reason. */
  history: readonly string[];
  steps: readonly OpenReplyStep[];
};

/** A place in which one reply corrects another: the latest, that which readers see if it is another, and those of before. */
export type ReplyPlaceView = {
  key: string;
  latest: ReplyAtDeskView;
  readers?: ReplyAtDeskView;
  before: readonly ReplyAtDeskView[];
  /** What the form begins with that corrects the latest, for whoever may log one. */
  correct?: Readonly<Record<string, string>>;
};

/** The replies to a thing, and the form that logs another. */
export type RepliesView = {
  on: ReplyOn;
  /** What the form begins with, for whoever may log one. */
  begin?: Readonly<Record<string, string>>;
  /** The number of the reader's report for which the page was opened. */
  report?: number;
  places: readonly ReplyPlaceView[];
  documents: readonly string[];
};

const STATES: Readonly<Record<ReplyState, string>> = {
  waiting: 'not published yet',
  returned: 'returned to who logged it',
  published: 'shown to readers',
  held: 'held: off readers’ pages',
  'release asked': 'held: off readers’ pages; its release is asked for',
};

export const replyStateText = (reply: LoggedReply): string => STATES[stateOfReply(reply)];

/** The same of one that another has replaced. */
export const REPLACED = 'replaced by another';

export const REPLY_LABELS: Readonly<Record<ReplyStep, string>> = {
  publish: 'Publish the reply',
  return: 'Return the reply',
  hold: 'Hold the reply',
  'ask to release': 'Ask to release the reply',
  release: 'Release the reply',
  decline: 'Decline to release it',
};

/** What is asked for beside the button. */
export const REPLY_WHY: Readonly<Record<ReplyStep, string>> = {
  publish: '',
  return: 'Why return it?',
  hold: 'Why hold it?',
  'ask to release': 'Why release it?',
  release: 'Why release it?',
  decline: 'Why not?',
};

/** What was done just now, and what follows from it. */
export const REPLY_DONE: Readonly<Record<'logged' | ReplyStep, string>> = {
  logged: 'The reply is logged. Readers see it once a second person has published it.',
  publish: 'The reply is published: readers see it beside what it is on.',
  return: 'You returned the reply to who logged it.',
  hold: 'You hold the reply: it is off readers’ pages.',
  'ask to release': 'You asked to release the reply. A second person does.',
  release: 'The reply is released: readers see it again.',
  decline: 'It is declined: the reply stays off readers’ pages.',
};

const DID: Readonly<Record<ReplyStep, string>> = {
  publish: 'Published',
  return: 'Returned',
  hold: 'Held',
  'ask to release': 'Release asked for',
  release: 'Released',
  decline: 'Release declined',
};

type Told = Omit<LoggedReply, 'steps'> & {
  pseudonym: string;
  at: Date;
  steps: readonly (LoggedReply['steps'][number] & { pseudonym: string; at: Date; reason: string | null })[];
};

const moment = (at: Date): string => `${instantDay(at.toISOString(), 'UTC')}, ${instantTime(at.toISOString(), 'UTC')}`;

/** Who logged a reply, and what was done with it, in order: "Returned by desk-kirona, 5 Jan 2023, 14:05 (UTC): “…”". */
export const replyHistory = ({ pseudonym, at, steps }: Told): readonly string[] => [
  `Logged by ${pseudonym}, ${moment(at)}`,
  ...steps.map((one) => {
    const why = replyNeedsReason(one.step) ? `: “${one.reason ?? REDACTED}”` : '';
    return `${DID[one.step]} by ${one.pseudonym}, ${moment(one.at)}${why}`;
  }),
];

/** Whose turn it is, since when, and why; undefined where nothing is open. Takes the id of whoever reads it. */
export function replyTurn(reply: Told, reader: string): string | undefined {
  const state = stateOfReply(reply);
  const last = reply.steps.at(-1);
  const since = moment(last?.at ?? reply.at);
  const name = (id: string | undefined, pseudonym: string) => (id === reader ? 'you' : pseudonym);
  switch (state) {
    case 'waiting':
      return `Waits for an editor other than ${name(reply.loggedBy, reply.pseudonym)} since ${since}: readers do not see it yet.`;
    case 'returned': {
      const author = name(reply.loggedBy, reply.pseudonym);
      return `Waits for ${author === 'you' ? 'you' : `${author}, who logged it`} since ${since}: it was returned.`;
    }
    case 'release asked':
      return `Waits for an editor other than ${name(firstOfReply('release', reply), last?.pseudonym ?? '')} since ${since}: its release is asked for.`;
    default:
      return undefined;
  }
}
