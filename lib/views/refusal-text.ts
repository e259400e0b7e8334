import type { CorrectionRefusal } from '@/lib/domain/correction';
import type { Refusal } from '@/lib/domain/permission';
import type { Refusal as EntryRefusal, Refused } from '@/lib/domain/refusal';
import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { countText, listText } from './figures';

/** Everything for which a step of the review, a legal hold, a redaction, a merge, a re-entry or a reply may be refused: by the rules, or because of the moment. */
export type StepRefused =
  | Refusal
  | CorrectionRefusal
  | 'no such thing'
  | 'changed meanwhile'
  | 'no reason given'
  | 'nothing is open'
  | 'no such person'
  | 'lifted already'
  | 'redacted already'
  | 'merged into another'
  | 'to be entered again'
  | 'entered otherwise'
  | 'no re-entry is asked for'
  | 'a third settles it'
  | 'settled already'
  | 'no such document'
  | 'redacted words'
  | 'not what readers see'
  | { after: readonly Reviewed[] }
  | { usedBy: readonly { kind: Reviewed; ref?: string }[] };

const WORDS: Record<Exclude<StepRefused, object>, string> = {
  'no such action': 'This action does not exist.',
  'not signed in': 'You are no longer signed in.',
  'not this role': 'Your role does not allow this.',
  'your own': 'This is your own work. A second person has to do this.',
  'not a second person':
    'For now you count as one person with its author or requester: in the last day, one of you let the other in or gave them their role, or a third person did so for both. Someone else has to do this, until a day has passed or another administrator confirms the account.',
  "another's": 'This belongs to someone else.',
  'not in this state': 'The state of its latest revision does not allow this.',
  'not with this standing': 'Its current state on readers’ pages does not allow this.',
  'nothing was asked': 'Nobody has asked for this.',
  'already asked': 'A request is already open, for this or for another step.',
  'no such thing': 'This item does not exist.',
  'changed meanwhile': 'Someone else was faster: this has changed since you opened the page. Check it again.',
  'no reason given': 'Give a reason.',
  'nothing is open': 'Nothing of it is open: there is nothing to assign.',
  'no such person': 'This person is not at the desk any more. Choose another.',
  'lifted already': 'Two people have lifted this hold already.',
  'not said whether it corrects': 'Say whether it corrects something that readers saw.',
  'no correction note': 'Say what was wrong, in a sentence for readers.',
  'nothing to correct': 'Readers have not seen anything of it: there is nothing to correct.',
  'redacted already': 'Two people have redacted this already.',
  'merged into another': 'This source is merged into another. Nothing of it changes until that is undone.',
  'to be entered again':
    'Enter its figure again first, from the passage that it quotes. You see what was logged once you have.',
  'entered otherwise':
    'It was entered again, and the two differ. It is published once that is settled for what was logged.',
  'no re-entry is asked for': 'There is nothing of it to enter again, or to settle.',
  'a third settles it': 'A third person settles this: an editor who wrote neither, and counts as one with neither.',
  'settled already': 'This is settled already.',
  'no such document': 'This document does not exist.',
  'redacted words': 'Two people have redacted these words. Nothing takes their place but other words.',
  'not what readers see': 'Readers do not see what it is on. Publish that first, or wait until it is released.',
};

/** Why something was refused, in a sentence. */
export function refusalText(reason: StepRefused): string {
  if (typeof reason === 'string') return WORDS[reason];
  if ('after' in reason) return `Publish its ${listText(reason.after.map((kind) => CALLED[kind]))} first.`;
  return `It is in use by ${listText(usesText(reason.usedBy))}. Discard these first, or revise them.`;
}

/** What editors call each kind. */
export const CALLED: Record<Reviewed, string> = {
  event: 'event',
  claim: 'question',
  source: 'source',
  statement: 'statement',
  rendering: 'report by an outlet',
  search: 'search',
  document: 'document',
};

/** "s3", "r7", "2 searches": what has a short name by that, the rest by how many they are. */
function usesText(uses: readonly { kind: Reviewed; ref?: string }[]): string[] {
  const refs = uses.flatMap(({ ref }) => ref ?? []);
  const others = REVIEWED.flatMap((kind) => {
    const many = uses.filter((use) => use.kind === kind && use.ref === undefined).length;
    return many === 0 ? [] : [countText(many, CALLED[kind], kind === 'search' ? 'searches' : undefined)];
  });
  return [...refs, ...others];
}

const ENTRY: Record<EntryRefusal, string> = {
  'no such claim': 'This question does not exist.',
  'not the type of the claim': 'The question asks for another kind of value.',
  'an empty range': 'No value is left. Nothing can be below the lowest, or above the highest, possible figure.',
  'low above high': 'The first figure or time is after the second.',
  'above the upper bound': 'The figure is above the highest possible one.',
  'a fraction of a whole thing': 'The question counts whole things. Give a whole number.',
  'a best figure outside of its range': 'The best figure is not between the lowest and the highest.',
  'a count of what is not whole': 'Only whole things can be counted, and this question measures.',
  'a last digit of what was counted': 'A counted figure is not rounded. Leave out what its last digit is worth.',
  'a last digit that the figure does not have': 'The figure is not written to this digit. Give 1, 10, 0.1 and so on.',
  'no such word': 'The lexicon does not have this word.',
  'no option': 'Choose at least one option.',
  'no such option': 'This option is not on the list of the question.',
  'named twice': 'The same thing is named twice.',
  'nothing named': 'Name at least one.',
  'no such label': 'This label is not on the list of the question.',
  'a denial of everything': 'This denies every possible answer.',
  'only on yes-no and counts':
    'Only on a yes-no question, or a count from 0, can one confirm or deny that it happened.',
  'no valid date': 'There is no such date.',
  'no valid zone': 'There is no such time zone.',
  'ends before it begins': 'The last day is not after the first.',
  'not a running total': 'Only figures of a running total can have a time up to which they count.',
  'counts as of later than it was said': 'The time up to which it counts is after it was said.',
  'broader or narrower of what does not add up':
    'Only measures that add up have a broader or narrower scope. Choose “different”.',
  'refers to what is not on record': 'The statement that it refers to is not on record.',
  'refers to itself': 'It refers to itself.',
  'a cyclic reference': 'The statement that it refers to refers back to it.',
  'refers to a later statement': 'The statement that it refers to was said later.',
  'refers to a statement without a number': 'The statement that it is compared with gives no number.',
  'repeats a statement on another claim': 'The statement that it repeats answers another question.',
  'repeats a statement of its own source':
    'The statement that it repeats is of the same source. Enter it as another statement of that source.',
  'repeats, and does not say where it has it': 'It cannot both repeat a statement and not say where it got this.',
  'denies a statement on another claim': 'The statement that it denies answers another question.',
  'denies a statement of its own source': 'The statement that it denies is its own. Enter a withdrawal instead.',
  'takes back a statement on another claim': 'The statement that it withdraws answers another question.',
  'takes back a statement of another source': 'The statement that it withdraws is of another source.',
  'passes on which statements were taken back':
    'Name the withdrawn statements in the withdrawal itself, not in how an outlet passed it on.',
  'follows a statement on another claim': 'The statement that it was said after answers another question.',
  'follows a statement of another source': 'The statement that it was said after is of another source.',
  'times that do not overlap': 'The times of the two do not overlap: they say by themselves which came first.',
  'a rendering of another statement': 'What it was taken from passes on another statement.',
  'published before what it passes on': 'It was published before what it passes on.',
  'no number': 'Only a number can be a running total.',
  'not above the lower bound': 'The most that there can be is not above the least.',
  'within what is not on the list': 'An option lies within one that is not on the list.',
  'within itself': 'An option would lie within itself.',
};

/** Why an entry was refused, in a sentence; of what refers to it, with that one's short name. */
export function entryRefusalText({ reason, of }: Refused): string {
  return of === undefined ? ENTRY[reason] : `${of.ref} would no longer be right. ${ENTRY[reason]}`;
}
