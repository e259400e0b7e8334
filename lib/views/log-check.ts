import type { Broken, Head, Verified } from '@/lib/domain/log-chain';
import { countText } from './figures';

export type LogCheckView = { title: string; text: string };

const WHAT: Record<Broken, string> = {
  'an entry is missing or out of order': 'an entry is missing there, or stands in another order',
  'the entry was changed': 'that entry is not what was written, or the one before it was another',
  'the noted entry is another': 'the entry that you noted had another fingerprint',
  'the chain ends before the noted entry': 'the log ends before the entry that you noted: its end was cut off',
};

/** What checking the log has found, in words. */
export function logCheckView(verified: Verified, noted?: Head): LogCheckView {
  if (!verified.ok) {
    return { title: 'The log does not hold', text: `At entry ${verified.at}: ${WHAT[verified.what]}.` };
  }
  const { number, hash } = verified.head;
  const against =
    noted === undefined
      ? 'No head was given, so that a cut-off end would not be seen.'
      : `Entry ${noted.number} is the one that you noted.`;
  return {
    title: 'The log holds',
    text: `${countText(number, 'entry', 'entries')}, up to ${number}:${hash}. ${against}`,
  };
}
