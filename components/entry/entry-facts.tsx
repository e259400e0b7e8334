import type { EntryFact } from '@/lib/views/entry-facts';

/** What an entry says, field by field, for those who may not revise it. */
export function EntryFacts({ facts }: { facts: readonly EntryFact[] }) {
  return (
    <dl className="entries measure">
      {facts.map(({ label, texts }) => (
        <div key={label} className="sm:grid-cols-[12rem_minmax(0,1fr)]">
          <dt className="text-soft">{label}</dt>
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have the same text, and none moves
            <dd key={at} className="wrap-anywhere whitespace-pre-wrap sm:col-start-2" dir="auto">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
