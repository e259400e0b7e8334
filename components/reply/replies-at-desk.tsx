import { Replies } from '@/components/disagreement/replies';
import { logSourceReply, stepOfReply } from '@/lib/actions/reply-actions';
import type { ReplyDone } from '@/lib/schemas/reply';
import { REPLY_DONE, type RepliesView, type ReplyAtDeskView, type ReplyPlaceView } from '@/lib/views/replies';
import { LogReply, StepOfReply } from './reply-forms';

type Props = {
  view: RepliesView;
  /** Whose page it is: names what is typed in this browser. */
  person: string;
  /** What was done with one just now. */
  done: ReplyDone;
};

/** What the source replied to how this is shown: what waits, what readers see, and the way to log one. */
export function RepliesAtDesk({ view, person, done }: Props) {
  const { on, begin, places, documents, report } = view;
  if (places.length === 0 && begin === undefined) return null;
  const keptAs = `${person} reply ${on.thing}`;
  return (
    <section id="replies" aria-labelledby="replies-title" className="measure mb-10">
      <h2 id="replies-title" className="font-semibold font-serif text-[1.1875rem]">
        {on.kind === 'source' ? 'Replies to how it is shown' : 'Replies of its source'}
      </h2>
      {done !== undefined && (
        <p role="status" className="mt-3 border-agreed border-l-4 bg-agreed-wash px-3 py-2 text-[0.9375rem]">
          {REPLY_DONE[done]}
        </p>
      )}
      {places.map((place) => (
        <Place key={place.key} place={place} {...{ on, documents, keptAs }} />
      ))}
      {begin && (
        <details className="mt-3" open={report !== undefined}>
          <summary className="cursor-pointer py-1 text-[0.9375rem]">
            {report === undefined
              ? 'Log a reply of the source'
              : `Log what report ${report} says as a reply of the source`}
          </summary>
          <p className="mt-2 text-[0.9375rem] text-soft">
            What the source says about how {on.kind === 'source' ? 'it' : 'this statement'} is shown, for readers to see
            beside it. A second person publishes it.
          </p>
          <div className="mt-4">
            <LogReply
              key={places.length}
              action={logSourceReply}
              {...{ on, begin, documents, report }}
              keptAs={`${keptAs} ${report ?? 'new'}`}
            />
          </div>
        </details>
      )}
    </section>
  );
}

type PlaceProps = { place: ReplyPlaceView; on: RepliesView['on']; documents: readonly string[]; keptAs: string };

function Place({ place: { latest, readers, before, correct }, on, documents, keptAs }: PlaceProps) {
  return (
    <div className="mt-4 border-line border-t pt-1">
      {readers && <Reply reply={readers} keptAs={keptAs} />}
      <Reply reply={latest} keptAs={keptAs} />
      {before.length > 0 && (
        <details className="mt-3">
          <summary className="cursor-pointer py-1 text-[0.9375rem] text-soft">{before.length} before it</summary>
          {before.map((reply) => (
            <Reply key={reply.id} reply={reply} keptAs={keptAs} />
          ))}
        </details>
      )}
      {correct && (
        <details className="mt-3">
          <summary className="cursor-pointer py-1 text-[0.9375rem]">Correct it: log another in its place</summary>
          <div className="mt-4">
            <LogReply
              key={latest.id}
              action={logSourceReply}
              {...{ on, documents }}
              begin={correct}
              keptAs={`${keptAs} ${latest.id}`}
            />
          </div>
        </details>
      )}
    </div>
  );
}

/** One reply as readers see it or would, with its state, who did what with it, and the steps that are open. */
function Reply({ reply, keptAs }: { reply: ReplyAtDeskView; keptAs: string }) {
  const { id, seen, shown, state, turn, document, report, history, steps } = reply;
  return (
    <div className="mt-3 text-[0.9375rem]">
      <Replies replies={[shown]} />
      <p className="mt-2">
        {state}
        {document && (
          <>
            {' · '}
            <a href={document.href} dir="auto">
              {document.title}
            </a>
          </>
        )}
        {report && (
          <>
            {' · '}came in as <a href={report.href}>{report.text}</a>
          </>
        )}
      </p>
      {turn !== undefined && <p className="mt-1 font-medium">{turn}</p>}
      <ul className="mt-1 text-[0.875rem] text-soft">
        {history.map((text) => (
          <li key={text} className="wrap-anywhere" dir="auto">
            {text}
          </li>
        ))}
      </ul>
      {steps.map((open) => (
        <div key={open.step} className="mt-3">
          {open.label === undefined ? (
            <p className="text-[0.875rem] text-soft">{open.whyNot}</p>
          ) : (
            <StepOfReply action={stepOfReply} reply={id} seen={seen} open={open} keptAs={`${keptAs} ${id}`} />
          )}
        </div>
      ))}
    </div>
  );
}
