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
  'no such action': 'There is no such action here.',
  'not signed in': 'You are not signed in any more.',
  'not this role': 'Your role does not include this.',
  'your own': 'This is your own: it takes a second person.',
  'not a second person':
    'You count as one person with whoever wrote it or asked for it: one of you let the other in or gave them their role, or somebody did so for both, less than a day ago. Until another administrator confirms the account, or a day has passed, it takes somebody else.',
  "another's": 'This is somebody else’s.',
  'not in this state': 'Its latest revision is not in a state for this.',
  'not with this standing': 'What readers see of it now does not allow this.',
  'nothing was asked': 'Nobody has asked for this.',
  'already asked': 'This, or something else, has been asked for already.',
  'no such thing': 'This is not there.',
  'changed meanwhile': 'Somebody was faster: it has changed since you opened this page. Look at it again.',
  'no reason given': 'Give a reason.',
};

/** Why something was refused, in a sentence. */
export function refusalText(reason: StepRefused): string {
  if (typeof reason === 'string') return WORDS[reason];
  return `Publish its ${listText(reason.after)} first.`;
}
