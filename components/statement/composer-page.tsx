import { Notice } from '@/components/ui/notice';
import type { ComposerAddress } from '@/lib/schemas/composer-address';

/** Why there is no composer. */
export function Refused({ why }: { why: string | undefined }) {
  if (why === undefined) {
    return (
      <Notice title="There is no such event or statement">
        <p>
          <a href="/desk/events">Choose an event</a>, and log a statement from there.
        </p>
      </Notice>
    );
  }
  return (
    <Notice title="Your role does not allow this">
      <p>Ask an administrator of this desk.</p>
    </Notice>
  );
}

/** What was just logged, and what its form keeps for the next. */
export function Kept({ address: { event, logged, defaults } }: { address: ComposerAddress }) {
  if (logged.length === 0) return null;
  const kept = Object.entries(KEPT).flatMap(([field, words]) =>
    defaults[field as keyof typeof KEPT]?.length ? words : [],
  );
  return (
    <p role="status" className="measure mb-6 border-agreed border-l-4 bg-agreed-wash px-3 py-2 text-[0.9375rem]">
      Logged as{' '}
      {logged.length === 1 ? <a href={`/desk/statements/${logged[0]}`}>a draft</a> : `${logged.length} drafts`}. Kept
      for the next: {kept.join(', ')}. <a href={`/desk/statements/new?event=${event}`}>Keep nothing</a>
    </p>
  );
}

const KEPT = { claim: 'question', saidAt: 'day', kind: 'whose words', language: 'language', documents: 'evidence' };

type PassedOnProps = { relays: readonly { id: string; text: string }[]; event: string; title: string };

/** How outlets passed a statement on, and where its event is. */
export function PassedOn({ relays, event, title }: PassedOnProps) {
  return (
    <section aria-labelledby="passed-on" className="measure text-[0.9375rem]">
      <h2 id="passed-on" className="font-semibold">
        Who passed it on
      </h2>
      {relays.length === 0 ? (
        <p className="mt-1 text-soft">The desk has logged no outlet that did.</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {relays.map(({ id, text }) => (
            <li key={id} dir="auto">
              <a href={`/desk/renderings/${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4">
        <a href={`/desk/events/${event}`}>{title}</a> ·{' '}
        <a href={`/desk/statements/new?event=${event}`}>Log another statement</a>
      </p>
    </section>
  );
}
