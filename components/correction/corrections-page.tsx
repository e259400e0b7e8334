import { Pager } from '@/components/ui/pager';
import { CORRECTIONS_POLICY, FEED_ADDRESS, NO_CORRECTIONS } from '@/lib/views/correction-words';
import type { CorrectionItem } from '@/lib/views/corrections';
import { CorrectionList } from './correction-list';

type Props = { items: readonly CorrectionItem[]; page: number; pages: number };

/** Everything that the desk corrected and withdrew, and what it does about its errors. */
export function CorrectionsPage({ items, page, pages }: Props) {
  return (
    <article className="py-12">
      <div className="measure">
        <h1 className="font-semibold font-serif text-[2.5rem] leading-tight tracking-[-0.02em]">Corrections</h1>
        <p className="mt-4 font-serif text-[1.125rem] leading-relaxed">{CORRECTIONS_POLICY.first}</p>
        <p className="mt-3 text-[0.9375rem]">
          <a href="#policy">How we correct</a> · <a href={FEED_ADDRESS}>Feed (Atom)</a> · <a href="/log">Public log</a>
        </p>
      </div>
      {items.length === 0 ? (
        <p className="mt-10 text-soft">{NO_CORRECTIONS}</p>
      ) : (
        <CorrectionList items={items} at={1} />
      )}
      <Pager page={page} pages={pages} hrefOf={correctionsAddress} />
      <section id="policy" className="measure mt-10 scroll-mt-8 border-line border-t pt-5">
        <h2 className="font-semibold font-serif text-[1.375rem] leading-snug">How we correct</h2>
        {CORRECTIONS_POLICY.rules.map((rule) => (
          <p key={rule} className="mt-3 font-serif text-[1.125rem] leading-relaxed">
            {rule}
          </p>
        ))}
        <p className="mt-3">
          <a href="/report-an-error?about=%2Fcorrections">Report an error</a>
        </p>
      </section>
    </article>
  );
}

/** What a reader's program finds the feed by. */
export const FEED = { 'application/atom+xml': FEED_ADDRESS };

/** The address of a page of the list. next.config.js reads the parameter. */
export const correctionsAddress = (page: number): string => (page === 1 ? '/corrections' : `/corrections?page=${page}`);
