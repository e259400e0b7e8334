import type { CorrectionItem } from '@/lib/views/corrections';

/**
 * What was corrected and withdrawn, the latest first. `at` is the level of the heading above it: at 2 it stands on the page of
 * a question, which says of what it is.
 */
export function CorrectionList({ items, at }: { items: readonly CorrectionItem[]; at: 1 | 2 }) {
  return (
    <ol className="mt-6 divide-y divide-line border-line border-y">
      {items.map((item) => (
        <Correction key={item.id} item={item} at={at} />
      ))}
    </ol>
  );
}

function Correction({ item, at }: { item: CorrectionItem; at: 1 | 2 }) {
  const Heading = at === 1 ? 'h2' : 'h3';
  const { did, what, href, question, event, when, said, since, now, isChangedSince } = item;
  return (
    <li className="py-5">
      <p className="text-[0.875rem] text-soft">
        <strong className="font-semibold text-ink">{did}</strong>{' '}
        <time dateTime={when.iso} className="tabular-nums">
          {when.text}
        </time>
      </p>
      <Heading className="mt-1 font-semibold font-serif text-[1.125rem] leading-snug" dir="auto">
        {href === undefined ? what : <a href={href}>{what}</a>}
      </Heading>
      {at === 1 && (question !== undefined || event) && (
        <p className="mt-0.5 text-[0.9375rem] text-soft">
          {question !== undefined && <span dir="auto">{question}</span>}
          {question !== undefined && event && ' · '}
          {event && (
            <a href={event.href} dir="auto">
              {event.title}
            </a>
          )}
        </p>
      )}
      <p className="measure mt-2 whitespace-pre-line font-serif text-[1.0625rem] leading-relaxed" dir="auto">
        {said}
      </p>
      {now.length > 0 && <Now fields={now} />}
      {since && (
        <p className="mt-2 text-[0.875rem] text-soft">
          The version before was published on <time dateTime={since.iso}>{since.text}</time>.
          {isChangedSince && ' It has changed again since.'}
        </p>
      )}
    </li>
  );
}

/** What stands there now, of the fields that changed. */
function Now({ fields }: { fields: CorrectionItem['now'] }) {
  return (
    <dl className="mt-2 text-[0.9375rem]">
      {fields.map(({ label, shown }) => (
        <div key={label} className="flex flex-wrap gap-x-2">
          <dt className="text-soft">{label}, now:</dt>
          <dd className="font-medium" lang={shown.lang} dir={shown.dir ?? 'auto'}>
            {shown.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
