/** The hash that the first entry follows: 32 zero bytes, in hexadecimal. */
export const BEFORE_THE_FIRST = '0'.repeat(64);

/** An entry as it is kept and published: `body` is the canonical JSON (RFC 8785) that was hashed, byte for byte. */
export type LogEntry = { number: number; body: string; hash: string };

/** Where a chain ended when somebody noted it: how many entries, and the hash of the last. */
export type Head = { number: number; hash: string };

/** SHA-256 of a text in UTF-8, in small hexadecimal letters. */
export type Sha256 = (text: string) => string;

/** The hash of an entry: SHA-256 of the hash before it, a line feed, and its body. */
export const hashOfEntry = (previous: string, body: string, sha256: Sha256): string => sha256(`${previous}\n${body}`);

export type Broken =
  | 'an entry is missing or out of order'
  | 'the entry was changed'
  | 'the noted entry is another'
  | 'the chain ends before the noted entry';

/** `at` is the number of the first entry that does not hold. */
export type Verified = { ok: true; head: Head } | { ok: false; at: number; what: Broken };

/** What has been checked so far: begin with `START`, end with `endChain`. */
export type Checked = { head: Head; broken?: { at: number; what: Broken } };

export const START: Checked = { head: { number: 0, hash: BEFORE_THE_FIRST } };

/**
 * Checks one more entry of a chain, so that a long one need not be in memory. Entries are numbered from 1 without a
 * hole; each hash follows from the one before it and from its own body; the entry of a noted head bears its hash. The
 * first fault is kept, and what comes after it is not looked at.
 */
export function checkNext(checked: Checked, entry: LogEntry, sha256: Sha256, noted?: Head): Checked {
  if (checked.broken) return checked;
  const number = checked.head.number + 1;
  const broken = (what: Broken): Checked => ({ ...checked, broken: { at: number, what } });
  if (entry.number !== number) return broken('an entry is missing or out of order');
  if (entry.hash !== hashOfEntry(checked.head.hash, entry.body, sha256)) return broken('the entry was changed');
  if (noted?.number === number && noted.hash !== entry.hash) return broken('the noted entry is another');
  return { head: { number, hash: entry.hash } };
}

/** What the whole chain is worth. Without a noted head, nobody can tell that its end was cut off. */
export function endChain({ head, broken }: Checked, noted?: Head): Verified {
  if (broken) return { ok: false, ...broken };
  if (noted && noted.number > head.number) {
    return { ok: false, at: head.number + 1, what: 'the chain ends before the noted entry' };
  }
  return { ok: true, head };
}

/** `checkNext` over entries that are in memory. */
export function verifyChain(entries: Iterable<LogEntry>, sha256: Sha256, noted?: Head): Verified {
  let checked = START;
  for (const entry of entries) checked = checkNext(checked, entry, sha256, noted);
  return endChain(checked, noted);
}
