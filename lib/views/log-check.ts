import type { Broken, Head, Verified } from '@/lib/domain/log-chain';
import { countText } from './figures';
import { earlierText } from './log-words';

export type LogCheckView = { title: string; text: string };

const WHAT: Record<Broken, string> = {
  'an entry is missing or out of order': 'an entry is missing there, or stands in another order',
  'the entry was changed': 'that entry is not what was written, or the one before it was another',
  'the entry is not written as entries are':
    'that entry is not what this program writes: canonical JSON with a number, a chain and a time',
  'the entry says another number or another chain': 'that entry says that it is another one, or of another chain',
  'the noted entry is another': 'the entry that you noted had another fingerprint',
  'the chain ends before the noted entry': 'the log ends before the entry that you noted: its end was cut off',
};

/** What checking the log has found, in words. */
export function logCheckView(verified: Verified, noted?: Head): LogCheckView {
  if (!verified.ok) {
    return { title: 'The log does not hold', text: `At entry ${verified.at}: ${WHAT[verified.what]}.` };
  }
  const { earlier } = verified;
  const { number, hash } = verified.head;
  const against =
    noted === undefined || noted.number === 0
      ? 'No head was given, so that a cut-off end would not be seen.'
      : `Entry ${noted.number} is the one that you noted.`;
  return {
    title: 'The log holds',
    text: [
      `${countText(number, 'entry', 'entries')}, each bound to the one before it, up to ${number}:${hash}.`,
      against,
      ...(earlier === undefined ? [] : [earlierText(earlier)]),
    ].join(' '),
  };
}
