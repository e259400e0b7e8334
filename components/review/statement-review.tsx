import { type ReactNode, Suspense } from 'react';
import type { StatementReview as Review } from '@/lib/views/publishing-effect';
import { PublishingEffect } from './publishing-effect';
import { WhatChanges } from './what-changes';

/** What somebody who reviews a statement reads: what changes and its evidence, and beside them what publishing does. */
export function StatementReview({
  review: { changes, isNew, effect },
  children,
}: {
  review: Review;
  children: ReactNode;
}) {
  return (
    <div className="mb-8 grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="space-y-6">
        <WhatChanges changes={changes} isNew={isNew} />
        {children}
      </div>
      <section aria-labelledby="effect" className="text-[0.9375rem]">
        <h2 id="effect" className="font-semibold">
          What publishing does
        </h2>
        <Suspense fallback={<p className="mt-1 text-soft">It is being worked out …</p>}>
          <PublishingEffect effect={effect} />
        </Suspense>
      </section>
    </div>
  );
}
