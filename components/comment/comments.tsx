import { answerComment, commentOn, settleComment } from '@/lib/actions/comment-actions';
import { type DeskAddress, deskQuery } from '@/lib/schemas/desk-address';
import { fieldChoices } from '@/lib/views/comment-fields';
import type { CommentsView } from '@/lib/views/comments';
import { CommentOn } from './comment-forms';
import { Thread } from './thread';

const ACTIONS = { answer: answerComment, settle: settleComment };

type Props = {
  view: CommentsView;
  /** Whose page it is: names what is typed in this browser. */
  person: string;
  /** The field on which the form begins. */
  on?: string | undefined;
  /** The list from which the page was opened: what is written keeps its place there. */
  list?: DeskAddress | undefined;
};

/** What people of the desk write on a thing, field by field: what is open, what is settled, and the way to comment. */
export function Comments({ view, person, on, list }: Props) {
  const { kind, thing, revision, open, settled } = view;
  const inList = list && { list: deskQuery(list) };
  const given = fieldChoices(kind).find(({ value }) => value === on);
  const threads = (of: CommentsView['open']) => (
    <ul className="mt-3 space-y-4">
      {of.map((thread) => (
        <Thread key={thread.id} thread={thread} actions={ACTIONS} person={person} inList={inList} />
      ))}
    </ul>
  );
  return (
    <section id="comments" aria-labelledby="comments-title" className="measure mb-10">
      <h2 id="comments-title" className="font-semibold font-serif text-[1.1875rem]">
        Comments
      </h2>
      {open.length > 0 && threads(open)}
      {settled.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer py-1 text-[0.9375rem] text-soft">{settled.length} settled</summary>
          {threads(settled)}
        </details>
      )}
      <details id="comment-on" className="mt-3" open={given !== undefined}>
        <summary className="cursor-pointer py-1 text-[0.9375rem]">Comment on a field, or on the whole</summary>
        <div className="mt-3">
          <CommentOn
            key={`${given?.value} ${open.length}`}
            action={commentOn}
            on={{ kind, thing, revision: String(revision), ...inList }}
            fields={fieldChoices(kind)}
            field={given?.value}
            keptAs={`${person} comment ${thing}`}
          />
        </div>
      </details>
    </section>
  );
}
