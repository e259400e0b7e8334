import type { Refusal } from '@/lib/domain/permission';
import type { Reviewed } from '@/lib/domain/review';
import { listText } from './figures';

/** Everything for which a step of the review may be refused: by the rules, or because of the moment. */
export type StepRefused =
  | Refusal
  | 'no such thing'
  | 'changed meanwhile'
  | 'no reason given'
  | { after: readonly Reviewed[] };

const WORDS: Record<Exclude<StepRefused, object>, string> = {
  'no such action': 'This action does not exist.',
  'not signed in': 'You are no longer signed in.',
  'not this role': 'Your role does not allow this.',
  'your own': 'This is your own: a second person has to do it.',
  'not a second person':
    'You count as one person with its author or requester: less than a day ago, one of you let the other in or gave them their role, or a third person did so for both. Until another administrator confirms the account, or a day has passed, someone else has to do it.',
  "another's": 'This belongs to someone else.',
  'not in this state': 'The state of its latest revision does not allow this.',
  'not with this standing': 'Its current state on readers’ pages does not allow this.',
  'nothing was asked': 'Nobody has asked for this.',
  'already asked': 'A request is already open, for this or for another step.',
  'no such thing': 'This item does not exist.',
  'changed meanwhile': 'Someone else was faster: this has changed since you opened the page. Check it again.',
  'no reason given': 'Give a reason.',
};

/** Why something was refused, in a sentence. */
export function refusalText(reason: StepRefused): string {
  if (typeof reason === 'string') return WORDS[reason];
  return `Publish its ${listText(reason.after)} first.`;
}
