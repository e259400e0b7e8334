import type { NoticeView } from '@/lib/views/notices';

/** Notices, the last first: what is new is marked by a word and by its weight. */
export function NoticeList({ notices }: { notices: readonly NoticeView[] }) {
  return (
    <ul className="measure mt-6 divide-y divide-line border-line border-y">
      {notices.map(({ id, says, label, page, at, isNew }) => (
        <li key={id} className="py-3 text-[0.9375rem]">
          <p className={isNew ? 'font-medium' : undefined}>
            {says}
            {isNew && <span className="text-[0.8125rem] text-soft"> · new</span>}
          </p>
          <p className="wrap-anywhere">
            <a href={page} dir="auto" className="inline-block py-0.5">
              {label === '' ? 'Open it' : label}
            </a>
          </p>
          <p className="text-[0.8125rem] text-soft">{at}</p>
        </li>
      ))}
    </ul>
  );
}

/** One line above the lists of the desk: how much is new, and the way to it. Nothing where nothing is. */
export function NewNotices({ fresh, counts }: { fresh: number; counts: string }) {
  if (fresh === 0) return null;
  return (
    <p className="measure mb-6 text-[0.9375rem]">
      <a href="/desk/notices" className="inline-block py-1 font-medium">
        {fresh === 1 ? '1 new notice' : `${fresh} new notices`}
      </a>
      : {counts}.
    </p>
  );
}
