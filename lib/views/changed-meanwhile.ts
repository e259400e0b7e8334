import type { Step } from '@/lib/domain/review';
import { instantDay, instantTime } from './dates';
import { listText } from './figures';
import { refusalText } from './refusal-text';

/** What somebody did with a thing, and when: an ISO instant. `by` is their pseudonym, or "you". */
export type ChangeTold = { did: Step; by: string; at: string };

const DID: Readonly<Record<Step, string>> = {
  revise: 'saved a change',
  submit: 'submitted it for review',
  return: 'returned it',
  publish: 'published it',
  hold: 'held it',
  'ask to release': 'asked to release it',
  release: 'released it',
  'ask to withdraw': 'asked to withdraw it',
  withdraw: 'withdrew it',
  decline: 'declined what was asked',
  discard: 'discarded it',
};

/** More than these are told by how many they are. */
const TOLD = 3;

/**
 * What became of a thing since a page was opened: "Since you opened this, desk-kirona saved a change on 30 Nov 2026, 14:31
 * (UTC)." The last changes are told; where it is not known what changed, only that something did.
 */
export function changedText(changes: readonly ChangeTold[]): string {
  if (changes.length === 0) return refusalText('changed meanwhile');
  const last = changes.slice(-TOLD).map(({ did, by, at }) => `${by} ${DID[did]} on ${timeText(at)}`);
  const before = changes.length - last.length;
  const earlier = before === 0 ? [] : [`${before} earlier ${before === 1 ? 'change was' : 'changes were'} made`];
  return `Since you opened this, ${listText([...earlier, ...last])}.`;
}

/** "30 Nov 2026, 14:31 (UTC)". */
export const timeText = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

/** Who wrote what stands now: the last who revised it, if anybody did. */
export const lastRevised = (changes: readonly ChangeTold[]): ChangeTold | undefined =>
  changes.findLast(({ did }) => did === 'revise');
