import type { FormAction } from '@/components/ui/use-sending';
import type { CommentView, ThreadView } from '@/lib/views/comments';
import { Answer, Settle } from './comment-forms';

type CommentActions = { answer: FormAction; settle: FormAction };

type Props = { thread: ThreadView; actions: CommentActions; person: string; inList: { list: string } | undefined };

/** What was written on one field, with the ways to answer it and to settle it. */
export function Thread({ thread, actions, person, inList }: Props) {
  const { id, on: field, older, comments, isOpen, settled, seen, maySettle } = thread;
  return (
    <li className="border border-line-firm bg-raised px-4 py-3 text-[0.9375rem]">
      <h3 className="text-[0.8125rem] text-soft">
        <span className="font-semibold text-ink">{field}</span>
        {older !== undefined && ` · ${older}`}
        {settled !== undefined && ` · ${settled}`}
      </h3>
      <ul>
        {comments.map((comment) => (
          <Said key={comment.id} comment={comment} />
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap items-end gap-x-6 gap-y-2 border-line border-t pt-3 empty:hidden">
        {isOpen && (
          <Answer
            key={comments.length}
            action={actions.answer}
            thread={{ thread: id, ...inList }}
            on={field}
            keptAs={`${person} answer ${id} ${comments.length}`}
          />
        )}
        {maySettle && (
          <Settle key={seen} action={actions.settle} thread={{ thread: id, ...inList }} seen={seen} isOpen={isOpen} />
        )}
      </div>
    </li>
  );
}

function Said({ comment: { by, at, text } }: { comment: CommentView }) {
  return (
    <li className="pt-2">
      <p className="text-[0.8125rem] text-soft">
        <b className="font-semibold text-ink">{by}</b> · {at}
      </p>
      <p className="wrap-anywhere whitespace-pre-wrap" dir="auto">
        {text}
      </p>
    </li>
  );
}
