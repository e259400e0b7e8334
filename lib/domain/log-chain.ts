import { isCanonical } from './canonical-form';
import { objectIn, timeOf } from './log-event';

/** The hash that the first entry follows: 32 zero bytes, in hexadecimal. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** An entry as it is stored and published. `body` is the canonical JSON (RFC 8785) that was hashed, byte for byte. */
export type LogEntry = { number: number; body: string; hash: string };

/** The end of a chain when somebody noted it: how many entries, and the hash of the last. */
export type Head = { number: number; hash: string };

/** Which of the two chains is checked, and its head as somebody noted it. */
export type About = { chain: 'public' | 'private'; noted?: Head | undefined };

/** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
export type Sha256 = (text: string) => string;

/** The hash of an entry: SHA-256 of the hash before it, a line feed, and its body. */
export const hashOfEntry = (previous: string, body: string, sha256: Sha256): string => sha256(`${previous}\n${body}`);

export type Broken =
  | 'an entry is missing or out of order'
  | 'the entry was changed'
  | 'the entry is not written as entries are'
  | 'the entry says another number or another chain'
  | 'the noted entry is another'
  | 'the chain ends before the noted entry';

/**
 * `at` is the number of the first invalid entry. `earlier` is the first entry whose time is more than five minutes
 * before that of the previous one: a clock was wrong, or a time is not true. The chain is valid all the same.
 */
export type Verified = { ok: true; head: Head; earlier?: number } | { ok: false; at: number; what: Broken };

/** What has been checked so far: begin with `START`, end with `endChain`. `time` is that of the last entry. */
export type Checked = { head: Head; time?: string; earlier?: number; broken?: { at: number; what: Broken } };

export const START: Checked = { head: { number: 0, hash: BEFORE_THE_FIRST } };

/** How far the clocks of two servers may differ. The database accepts an entry that is earlier by less. */
const CLOCKS_DIFFER = 5 * 60 * 1000;

/**
 * Checks one more entry of a chain, so that a long one need not be in memory. Entries are numbered from 1 without gaps.
 * Each hash follows from the one before it and from its own body. The body is canonical JSON with the number, the chain
 * and a time. The entry of a noted head has its hash. The first fault is returned, and what comes after it is not
 * checked.
 */
export function checkNext(checked: Checked, entry: LogEntry, sha256: Sha256, { chain, noted }: About): Checked {
  if (checked.broken) return checked;
  const number = checked.head.number + 1;
  const broken = (what: Broken): Checked => ({ ...checked, broken: { at: number, what } });
  if (entry.number !== number) return broken('an entry is missing or out of order');
  if (entry.hash !== hashOfEntry(checked.head.hash, entry.body, sha256)) return broken('the entry was changed');
  if (noted?.number === number && noted.hash !== entry.hash) return broken('the noted entry is another');
  const said = objectIn(entry.body);
  const time = timeOf(said?.at);
  if (said === undefined || time === undefined || !isCanonical(entry.body, said)) {
    return broken('the entry is not written as entries are');
  }
  if (said.number !== number || said.chain !== chain) return broken('the entry says another number or another chain');
  const isEarlier = checked.time !== undefined && Date.parse(time) < Date.parse(checked.time) - CLOCKS_DIFFER;
  const earlier = checked.earlier ?? (isEarlier ? number : undefined);
  return { head: { number, hash: entry.hash }, time, ...(earlier !== undefined && { earlier }) };
}

/** The result for the whole chain. Without a noted head, nobody can tell whether its end was cut off. */
export function endChain({ head, earlier, broken }: Checked, noted?: Head): Verified {
  if (broken) return { ok: false, ...broken };
  if (noted && noted.number > head.number) {
    return { ok: false, at: head.number + 1, what: 'the chain ends before the noted entry' };
  }
  return { ok: true, head, ...(earlier !== undefined && { earlier }) };
}

/** `checkNext` over entries that are in memory. */
export function verifyChain(entries: Iterable<LogEntry>, sha256: Sha256, about: About): Verified {
  let checked = START;
  for (const entry of entries) checked = checkNext(checked, entry, sha256, about);
  return endChain(checked, about.noted);
}
