import type { Reviewed } from './review';

/** Why somebody is told of something: what was done with what is theirs, or what takes a second person. */
export type NoticeWhy =
  | 'returned'
  | 'assigned'
  | 'comment'
  | 'answer'
  | 'revised'
  | 'release asked'
  | 'withdrawal asked'
  | 'redaction asked'
  | 'lift asked'
  | 'reply waits'
  | 'reply returned'
  | 'reply release asked';

/**
 * Something that waits for a person, or was done with what is theirs: by whom (a pseudonym), when, and on which thing. Of a
 * redaction the thing is not told: what it is of stands where it is approved.
 */
export type Notice = { id: string; by: string; at: Date } & (
  | { why: Exclude<NoticeWhy, 'redaction asked'>; kind: Reviewed; thing: string }
  | { why: 'redaction asked'; kind: null; thing: null }
);
