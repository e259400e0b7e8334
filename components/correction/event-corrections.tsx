import { Replies } from '@/components/disagreement/replies';
import { NO_CORRECTIONS } from '@/lib/views/correction-words';
import type { CorrectionItem } from '@/lib/views/corrections';
import type { ListedReply } from '@/lib/views/reply';
import { CorrectionList } from './correction-list';

type Props = {
  event: { title: string; slug: string };
  items: readonly CorrectionItem[];
  replies: readonly ListedReply[];
};

/** What was corrected and withdrawn of one event, and what sources replied to how they are shown in it. */
export function EventCorrections({ event, items, replies }: Props) {
  return (
    <article className="py-12">
      <p className="text-[0.9375rem]">
        <a href={`/events/${encodeURIComponent(event.slug)}`} dir="auto">
          {event.title}
        </a>
      </p>
      <h1 className="mt-2 font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]">Corrections</h1>
      {items.length === 0 ? (
        <p className="mt-6 text-soft">{NO_CORRECTIONS}</p>
      ) : (
        <CorrectionList items={items} at={1} />
      )}
      {replies.length > 0 && <EventReplies replies={replies} />}
      <p className="mt-6 text-[0.9375rem]">
        <a href="/corrections">Corrections of all events</a> · <a href="/corrections#policy">How we correct</a>
      </p>
    </article>
  );
}

function EventReplies({ replies }: Pick<Props, 'replies'>) {
  return (
    <section id="replies" aria-labelledby="replied" className="measure mt-12">
      <h2 id="replied" className="font-semibold font-serif text-[1.375rem]">
        Replies of sources
      </h2>
      <p className="mt-2 text-[0.9375rem] text-soft">
        What sources told us about how they are shown here, in their own words. We do not say whether they are right.
      </p>
      {replies.map((reply) => (
        <div key={reply.key} className="mt-4">
          {reply.on && (
            <p className="text-[0.9375rem]">
              To{' '}
              <a href={reply.on.href} dir="auto">
                {reply.on.text}
              </a>
            </p>
          )}
          <Replies replies={[reply]} />
        </div>
      ))}
    </section>
  );
}
