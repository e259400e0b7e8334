import type { EventEffectView, MergeEffectView, ProblemView } from '@/lib/views/source-merge';

/** What merging two sources, or undoing it, does for readers; or what has to be mended first. */
export function MergeEffect({ effect }: { effect: MergeEffectView }) {
  return effect.ok ? <Moves {...effect} /> : <Problems problems={effect.problems} />;
}

function Problems({ problems }: { problems: readonly ProblemView[] }) {
  return (
    <div className="mt-3 border-disputed border-s-4 bg-disputed-wash px-4 py-3">
      <p className="font-semibold">This stands in the way</p>
      <ul className="mt-2 space-y-2">
        {problems.map(({ text, href, label }) => (
          <li key={`${label} ${text}`} className="wrap-anywhere" dir="auto">
            {href !== undefined && (
              <>
                <a href={href} className="inline-block py-1 font-medium">
                  {label}
                </a>{' '}
              </>
            )}
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Moves({ moves, events }: Extract<MergeEffectView, { ok: true }>) {
  return (
    <div className="mt-3">
      <p>
        What moves, drafts included: {moves}.{events.length === 0 && ' On readers’ pages nothing changes.'}
      </p>
      {events.length > 0 && (
        <>
          <p className="mt-3 font-medium">What readers will see</p>
          <ul className="mt-1 space-y-3">
            {events.map((event) => (
              <InEvent key={event.href} {...event} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function InEvent({ title, href, moves, changes, more }: EventEffectView) {
  return (
    <li>
      <a href={href} className="inline-block py-1" dir="auto">
        {title}
      </a>{' '}
      <span className="text-soft">{moves}</span>
      {changes.length === 0 ? (
        <p className="text-soft">The answers relate as before.</p>
      ) : (
        <ul className="mt-1 ms-4 list-disc space-y-1">
          {changes.map((text) => (
            <li key={text} className="wrap-anywhere" dir="auto">
              {text}
            </li>
          ))}
          {more > 0 && <li>And {more} more questions.</li>}
        </ul>
      )}
    </li>
  );
}
