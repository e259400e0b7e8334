import type { LogItem, LogPage } from '@/lib/views/log';
import type { LogSigningView } from '@/lib/views/log-signing';
import { NotSigned } from './not-signed';

const TITLE = 'font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]';

/** The public log: what this desk published, held and withdrew, each entry bound to the one before it. */
export function LogList({ page, signing }: { page: LogPage; signing: LogSigningView }) {
  return (
    <article className="py-12">
      <div className="measure">
        <h1 className={TITLE}>The log</h1>
        <p className="mt-4 font-serif text-[1.125rem] leading-relaxed">
          Everything that we publish, hold, release, withdraw or black out gets an entry here. Each entry holds a
          fingerprint of the one before it. So if you note today’s latest entry, you can check later that nothing before
          it was changed or removed.
        </p>
        <p className="mt-3 text-[0.9375rem] text-soft">
          Latest entry and its fingerprint: <code className="break-all">{page.head}</code>. Keep it to{' '}
          <a href="/log/check">check later</a> that nothing was changed, or{' '}
          <a href="/log/entries.jsonl" download>
            download the whole log
          </a>
          . <a href="/log/check#bound">What the log proves, and what it does not</a>. The people who did it have
          pseudonyms here.
        </p>
        {signing.key !== undefined && (
          <p className="mt-3 text-[0.9375rem] text-soft">
            The log is also a Merkle tree, whose <a href="/log/checkpoint">checkpoint</a> is signed with the key{' '}
            <code className="break-all">{signing.key}</code>. <a href="/log/check#signed">How to follow it</a>.
          </p>
        )}
        {signing.notSigned && <NotSigned title={signing.notSigned.title} text={signing.notSigned.text} />}
      </div>
      {page.items.length === 0 ? (
        <p className="mt-10 text-soft">There are no entries here.</p>
      ) : (
        <ol className="mt-10 divide-y divide-line border-line border-y">
          {page.items.map((item) => (
            <Entry key={item.number} item={item} />
          ))}
        </ol>
      )}
      {page.older !== undefined && (
        <nav aria-label="Pages of the log" className="py-6 text-[0.9375rem]">
          <a href={`/log?before=${page.older}`} rel="next" className="inline-block py-1">
            Earlier entries
          </a>
        </nav>
      )}
    </article>
  );
}

function Entry({ item }: { item: LogItem }) {
  return (
    <li className="grid gap-x-8 gap-y-1 py-3 sm:grid-cols-[5rem_minmax(0,1fr)_13rem]">
      <span className="text-[0.875rem] text-soft tabular-nums">No. {item.number}</span>
      <div>
        {item.understood ? (
          <p>
            {item.by} {item.did}
            {item.about && <About about={item.about} />}
            {item.revision !== undefined && item.revision > 1 && `, now in revision ${item.revision}`}
          </p>
        ) : (
          <p>This page cannot read this entry. It is shown as it was written.</p>
        )}
        <details className="mt-1 text-[0.8125rem] text-soft" open={!item.understood}>
          <summary>Raw entry</summary>
          <p className="mt-1 break-all" dir="auto">
            <code>{item.body}</code>
            {!item.understood && item.cut && ' … (shortened here; the download has the rest)'}
          </p>
          <p className="mt-1 break-all">
            Its fingerprint (SHA-256, over this and the fingerprint before it): <code>{item.hash}</code>
          </p>
        </details>
      </div>
      {item.understood && (
        <time dateTime={item.when.iso} className="text-[0.875rem] text-soft tabular-nums sm:text-right">
          {item.when.text}
        </time>
      )}
    </li>
  );
}

type Known = Extract<LogItem, { understood: true }>;

function About({ about }: { about: NonNullable<Known['about']> }) {
  if (about.kind === 'event') {
    return (
      <>
        {' of '}
        <a href={about.href}>{about.title}</a>
      </>
    );
  }
  return <>{about.kind === 'source' ? `: ${about.name}` : ', which readers do not see now'}</>;
}
