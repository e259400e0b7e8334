import type { Broken, Head, Verified } from '@/lib/domain/log-chain';
import { countText } from './figures';
import { earlierText } from './log-words';

export type LogCheckView = { title: string; text: string };

const WHAT: Record<Broken, string> = {
  'an entry is missing or out of order': 'an entry is missing there, or out of order',
  'the entry was changed': 'that entry was changed, or the one before it was another',
  'the entry is not written as entries are':
    'that entry is not in the form that Crossread writes (canonical JSON with a number, a chain and a time)',
  'the entry says another number or another chain': 'that entry has another number, or belongs to another chain',
  'the noted entry is another': 'the entry that you kept had another fingerprint',
  'the chain ends before the noted entry': 'the log ends before the entry that you kept, so its end was cut off',
};

/** What checking the log has found, in words. */
export function logCheckView(verified: Verified, noted?: Head): LogCheckView {
  if (!verified.ok) {
    return { title: 'The log was changed', text: `At entry ${verified.at}: ${WHAT[verified.what]}.` };
  }
  const { earlier } = verified;
  const { number, hash } = verified.head;
  const against =
    noted === undefined || noted.number === 0
      ? 'Without a fingerprint from you, missing entries at the end cannot be detected.'
      : `Entry ${noted.number} is the one that you kept.`;
  return {
    title: 'Nothing in the log was changed',
    text: [
      `${countText(number, 'entry', 'entries')}, each with the fingerprint of the one before it, up to ${number}:${hash}.`,
      against,
      ...(earlier === undefined ? [] : [earlierText(earlier)]),
    ].join(' '),
  };
}
