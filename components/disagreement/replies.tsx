import type { ReplyShown } from '@/lib/views/event-view';
import { Evidence } from './evidence';
import { Words } from './words';
import './opened.css';

/** What a source replied to how it, or a statement of it, is shown: its own words beside ours. */
export function Replies({ replies }: { replies: readonly ReplyShown[] | undefined }) {
  return replies?.map((reply) => (
    <div key={`${reply.dateTime} ${reply.words.text}`} className="mt-4 border-line-firm border-s-2 ps-3">
      <p className="text-[0.875rem] text-soft">
        Reply of <b dir="auto">{reply.by}</b>, <time dateTime={reply.dateTime}>{reply.date}</time>:
      </p>
      <Words wording={reply.words} />
      {reply.evidence.length > 0 && <Evidence evidence={reply.evidence} />}
    </div>
  ));
}
