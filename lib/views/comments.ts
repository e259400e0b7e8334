import { isThreadOpen, type Settlement } from '@/lib/domain/comment';
import { REDACTED } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { fieldName } from './comment-fields';
import { instantDay, instantTime } from './dates';

/** Something that was written in a thread, as the desk sees it. */
export type CommentView = {
  id: string;
  by: string;
  /** "2 Jan 2030, 14:05 (UTC)". */
  at: string;
  text: string;
};

/** A thread on one field, or on the whole. */
export type ThreadView = {
  id: string;
  /** The field by its name on the page: "Said". */
  on: string;
  /** "on revision 2", where the thing has a later one by now. */
  older?: string;
  comments: readonly CommentView[];
  isOpen: boolean;
  /** "Settled by desk-kirona, 2 Jan 2030". */
  settled?: string;
  /** How often it was settled and opened again. */
  seen: number;
  maySettle: boolean;
};

/** The comments on a thing: threads that are open, and those that are settled. */
export type CommentsView = {
  kind: Reviewed;
  thing: string;
  /** The number of the latest revision, on which a comment is made now. */
  revision: number;
  open: readonly ThreadView[];
  settled: readonly ThreadView[];
};

const moment = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

type Row = {
  id: string;
  kind: Reviewed;
  revision: number;
  field: string | null;
  comments: readonly { id: string; pseudonym: string; at: string; text: string | null }[];
  settlements: readonly Settlement[];
  last?: { pseudonym: string; at: string };
};

/** A thread in words. `latest` is the number of the revision that its thing has now. */
export function threadView(
  { id, kind, revision, field, comments, settlements, last }: Row,
  latest: number,
  maySettle: boolean,
): ThreadView {
  const isOpen = isThreadOpen({ settlements });
  return {
    id,
    on: fieldName(kind, field),
    ...(revision < latest && { older: `on revision ${revision}` }),
    comments: comments.map(({ id: comment, pseudonym, at, text }) => ({
      id: comment,
      by: pseudonym,
      at: moment(at),
      text: text ?? REDACTED,
    })),
    isOpen,
    ...(!isOpen && last && { settled: `Settled by ${last.pseudonym}, ${moment(last.at)}` }),
    seen: settlements.length,
    maySettle,
  };
}

/** "2 comments are open": what whoever publishes should know. Undefined where none is. */
export function openCommentsText(open: number): string | undefined {
  if (open === 0) return undefined;
  return open === 1 ? '1 comment is open.' : `${open} comments are open.`;
}
