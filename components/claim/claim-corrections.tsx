import { CorrectionList } from '@/components/correction/correction-list';
import type { CorrectionItem } from '@/lib/views/corrections';

/** What the desk corrected of a question and of what was said on it. */
export function ClaimCorrections({ items }: { items: readonly CorrectionItem[] }) {
  return (
    <section aria-labelledby="corrections" className="mt-12">
      <h2 id="corrections" className="font-semibold font-serif text-[1.375rem]">
        What we have corrected
      </h2>
      <CorrectionList items={items} at={2} />
      <p className="mt-3 text-[0.9375rem]">
        <a href="/corrections#policy">How we correct</a>
      </p>
    </section>
  );
}
