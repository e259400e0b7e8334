import type { LogItem, LogPage } from '@/lib/views/log';

const TITLE = 'font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]';

/** The public log: what this desk published, held and withdrew, each entry bound to the one before it. */
export function LogList({ page }: { page: LogPage }) {
  return (
    <article className="py-12">
      <div className="measure">
        <h1 className={TITLE}>The log</h1>
        <p className="mt-4 font-serif text-[1.125rem] leading-relaxed">
          Every time this desk publishes, holds, releases, withdraws or redacts something, an entry is written here.
          Each entry holds a fingerprint of the one before it, so that anyone who notes where the log ends today can
          find out later whether an entry before that was changed or taken out.
        </p>
        <p className="mt-3 text-[0.9375rem] text-soft">
          It now ends at <code className="break-all">{page.head}</code>. Note it, and <a href="/log/check">check it</a>{' '}
          at any time, or{' '}
          <a href="/log/entries.jsonl" download>
            download the whole log
          </a>{' '}
          and check it on your own machine. <a href="/log/check#bound">What it binds, and what it does not</a>. People
          of the desk appear under pseudonyms.
        </p>
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
          <p>This page cannot read the format of this entry. It is shown as it was written.</p>
        )}
        <details className="mt-1 text-[0.8125rem] text-soft" open={!item.understood}>
          <summary>What was hashed</summary>
          <p className="mt-1 break-all" dir="auto">
            <code>{item.body}</code>
            {!item.understood && item.cut && ' … (cut here; the file of the whole log has the rest)'}
          </p>
          <p className="mt-1 break-all">
            SHA-256 with the hash before it: <code>{item.hash}</code>
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
